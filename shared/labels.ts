import type { Confidence, StepId } from './content'
import type { Region } from './region'

interface Labels {
  readonly confidence: Confidence
  readonly steps: Readonly<Partial<Record<StepId, string>>>
}

/** What LinkedIn calls the thing a step is about, word for word, by language (BCP 47). Only what was found is here. */
const table = {
  en: {
    confidence: 'high',
    steps: {
      'open-settings': 'Settings & Privacy',
      'open-data-privacy': 'Data privacy',
      'open-ai-setting': 'Data for Generative AI Improvement',
      'find-switch': 'Use my data for training content creation AI models',
    },
  },
  de: {
    confidence: 'high',
    steps: {
      'open-settings': 'Einstellungen & Datenschutz',
      'open-data-privacy': 'Datenschutz',
      'open-ai-setting': 'Daten zur Verbesserung generativer KI',
    },
  },
  es: {
    confidence: 'medium',
    steps: {
      'open-settings': 'Configuración/Ajustes y privacidad',
      'open-data-privacy': 'Privacidad de datos',
      'open-ai-setting': 'Datos para la mejora de la IA generativa',
    },
  },
  fi: {
    confidence: 'medium',
    steps: {
      'open-data-privacy': 'Tietosuoja',
      'open-ai-setting': 'Tiedot generatiivisen tekoälyn parantamiseen',
    },
  },
  fr: {
    confidence: 'high',
    steps: {
      'open-settings': 'Préférences et confidentialité',
      'open-data-privacy': 'Confidentialité des données',
      'open-ai-setting': "Données pour l'amélioration de l'IA générative",
      'find-switch': "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
    },
  },
  it: {
    confidence: 'medium',
    steps: {
      'open-settings': 'Impostazioni e privacy',
      'open-ai-setting': "Dati per migliorare l'IA generativa",
    },
  },
  nl: {
    confidence: 'high',
    steps: {
      'open-settings': 'Instellingen & Privacy',
      'open-data-privacy': 'Gegevensprivacy',
      'open-ai-setting': 'Gegevens voor verbetering van generatieve AI',
      'find-switch': 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    },
  },
  pl: {
    confidence: 'medium',
    steps: {
      'open-settings': 'Ustawienia i prywatność',
      'find-switch': 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
    },
  },
  'pt-BR': {
    confidence: 'medium',
    steps: { 'find-switch': 'Usar meus dados para treinar modelos de IA para criar conteúdos' },
  },
} as const satisfies Record<string, Labels>

export type LabelLanguage = keyof typeof table

export interface Label {
  readonly language: LabelLanguage
  readonly label: string
  readonly confidence: Confidence
}

const languages = Object.keys(table) as readonly LabelLanguage[]

/** Those of the languages above that are spoken in a region, the most usual first. */
const spoken: Readonly<Partial<Record<Region, readonly LabelLanguage[]>>> = {
  AT: ['de'],
  BE: ['nl', 'fr', 'de'],
  CA: ['fr'],
  CH: ['de', 'fr', 'it'],
  DE: ['de'],
  ES: ['es'],
  FI: ['fi'],
  FR: ['fr'],
  IT: ['it'],
  LI: ['de'],
  LU: ['fr', 'de'],
  NL: ['nl'],
  PL: ['pl'],
  elsewhere: ['es', 'fr', 'pt-BR'],
}

export function languagesOf(region: Region): readonly LabelLanguage[] {
  return spoken[region] ?? []
}

/** Whether somebody who wants one language is served by another: "de-AT" is by "de". */
function serves(language: LabelLanguage, wanted: string): boolean {
  return language === wanted || language === wanted.split('-')[0]
}

/** The labels of a step: first in the wanted languages (BCP 47), then in all the others. */
export function labelsOf(step: StepId, wanted: readonly string[]): readonly Label[] {
  const first = wanted.flatMap((tag) => languages.filter((language) => serves(language, tag)))
  return [...new Set([...first, ...languages])].flatMap((language) => {
    const { confidence, steps }: Labels = table[language]
    const label = steps[step]
    return label === undefined ? [] : [{ language, label, confidence }]
  })
}

/** What texts in a language call the thing a step is about: what LinkedIn does there, where that is certain, else in English. */
export function labelIn(tag: string, step: StepId): string | undefined {
  const certain = labelsOf(step, [tag, 'en']).filter(({ confidence }) => confidence === 'high')
  return certain.find(({ language }) => serves(language, tag) || language === 'en')?.label
}
