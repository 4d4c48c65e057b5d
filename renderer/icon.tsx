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
  back: 'm14 7-5 5 5 5',
  forward: 'm10 7 5 5-5 5',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 7.2v4.3m0-7.6v.3',
  flag: 'M6 20V5m0 0h11l-2.5 4L17 13H6',
  language: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4.5 12h15M12 4c-4.7 5-4.7 11 0 16 4.7-5 4.7-11 0-16Z',
  note: 'M6 4.5h8.5L18 8v11.5H6v-15ZM9 11h6M9 15h4',
  copy: 'M9 9h9.5v9.5H9V9ZM15 9V5.5H5.5V15H9',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20',
  undo: 'M9 6 5 10l4 4M5 10h8.5a4.5 4.5 0 0 1 0 9H11',
  redo: 'm15 6 4 4-4 4M19 10h-8.5a4.5 4.5 0 0 0 0 9H13',
  folder:
    'M4 7.5A1.5 1.5 0 0 1 5.5 6H10l2 2.5h6.5A1.5 1.5 0 0 1 20 10v6.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 16.5v-9Z',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c4.5 5 4.5 11 0 16-4.5-5-4.5-11 0-16Z',
  keyboard:
    'M4.5 7h15A1.5 1.5 0 0 1 21 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7ZM7 10.5v.2m3.3-.2v.2m3.4-.2v.2m3.3-.2v.2M8.5 14h7',
  applies: 'M12 4v16M8.5 20h7M5.5 7.5 12 6l6.5-1.5M5.5 7.5 3 14h5L5.5 7.5Zm13-3L16 11h5l-2.5-6.5Z',
  report: 'M6 4.5h8.5L18 8v11.5H6v-15Zm2.8 8.7 2.2 2.3 4.2-4.7',
  open: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  done: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm-3.2 7.2 2.2 2.3 4.2-4.7',
  aside: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM9 12h6',
  image:
    'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-11A1.5 1.5 0 0 1 5.5 5ZM4.5 17l4.5-4.5 3 3 3-3 4.5 4.5M9 9.2v.2',
  people:
    'M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3.5 19a5.5 5.5 0 0 1 11 0M15.5 6a2.7 2.7 0 0 1 0 5.2M17 14.4a5 5 0 0 1 3.5 4.6',
  warning: 'M12 4.5 20.5 19h-17L12 4.5Zm0 5.5v4m0 2.2v.3',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
