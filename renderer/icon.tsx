/** Line drawings on a 24 by 24 grid, in the colour of the text beside them. */
const paths = {
  logo: 'M8 6h8a6 6 0 0 1 0 12H8A6 6 0 0 1 8 6Zm0 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  'opt-out': 'M8.5 7h7a5 5 0 0 1 0 10h-7a5 5 0 0 1 0-10Zm0 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  'clean-up': 'M12 4v7M9 11h6l1.5 4.5L18 20H6l1.5-4.5L9 11Zm1.5 6v3m3-3v3',
  recheck: 'M19 8a8 8 0 1 0 1 5M19.5 4v4.5H15M12 8v4.5l3 1.5',
  history: 'M5 7h2m3 0h9M5 12h2m3 0h9M5 17h2m3 0h6',
  settings:
    'M4 8h9m5 0h2M4 16h2m5 0h9M15.5 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Zm-7 8a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  check: 'm5.5 12.5 4 4 9-9.5',
  dot: 'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  chevron: 'm8 10 4 4 4-4',
  external: 'M13.5 5H19v5.5M19 5l-8 8M10 6H6.5A1.5 1.5 0 0 0 5 7.5v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.5V14',
  close: 'm7 7 10 10M17 7 7 17',
  warning: 'M12 4.5 20.5 19h-17L12 4.5Zm0 5.5v4m0 2.2v.3',
} as const

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
