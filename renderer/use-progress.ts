import { nothingDone, type Progress } from '../shared/replay'
import { useChecklist } from './checklist'

export function useProgress(): Progress {
  return useChecklist(({ snapshot }) => snapshot?.progress ?? nothingDone)
}
