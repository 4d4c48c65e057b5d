import { type ClipboardEvent, useState } from 'react'
import { chosenLimit } from '../shared/image'
import type { Attached } from '../shared/journal'
import type { Picture } from '../shared/replay'
import { attachedTo } from '../shared/words'
import { useChecklist } from './checklist'
import { FileButton } from './file-button'
import { redraw, refusalText } from './picture-file'
import { PictureView } from './picture-view'
import { usePersonId, useProgress, useRecord } from './use-person'
import { useWords } from './words'

/** The screenshots that are attached here, and a way to attach another. */
export function Pictures({ to }: { to: Attached['to'] }) {
  const { t } = useWords()
  const pictures = useProgress().pictures.filter((picture) => picture.to === to)
  const { says, take } = useTaking(to)

  function paste({ clipboardData }: ClipboardEvent): void {
    const [file] = clipboardData.files
    if (file !== undefined) take(file)
  }

  return (
    <div className="pictures" onPaste={paste}>
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map((picture) => (
            <Attachment key={picture.id} picture={picture} />
          ))}
        </ul>
      )}
      <FileButton
        accept="image/png,image/jpeg,image/webp"
        hint={t('evidence.hint', { limit: chosenLimit / 1024 / 1024 })}
        choose={take}
      >
        {t('evidence.choose')}
      </FileButton>
      <p role="status">{says}</p>
    </div>
  )
}

/** Reads a file and attaches it; `says` is what became of it, where the picture itself does not show that. */
function useTaking(to: Attached['to']) {
  const { t } = useWords()
  const attach = useChecklist((checklist) => checklist.attach)
  const person = usePersonId()
  const [says, say] = useState('')

  async function take(file: File): Promise<void> {
    say(t('evidence.working'))
    const drawn = await redraw(file)
    if (typeof drawn === 'string') return say(refusalText(drawn, t))
    await attach(person, to, drawn.base64)
    say('')
  }

  return { says, take }
}

function Attachment({ picture }: { picture: Picture }) {
  const { t, day } = useWords()
  const record = useRecord()
  return (
    <li>
      <PictureView picture={picture} name={attachedTo(picture.to, t)} />
      <button
        type="button"
        className="quiet"
        aria-label={t('evidence.remove', { date: day(picture.day) })}
        onClick={() => record([{ kind: 'detached', attached: picture.id }], 'detached')}
      >
        {t('evidence.removeShort')}
      </button>
    </li>
  )
}
