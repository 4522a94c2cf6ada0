export const personRefusals = {
  "person-unknown": {
    de: "Diese Person gibt es nicht. Legen Sie sie zuerst an.",
    en: "There is no such person. Add them first.",
  },
  "person-left": {
    de: "Die Person gehört nicht mehr zur Organisation. Legen Sie sie neu an, wenn sie zurückkommt.",
    en: "The person has left the organization. Add them anew if they come back.",
  },
  "person-erased": {
    de: "Die Person wurde gelöscht; über sie wird nichts mehr festgehalten. Legen Sie sie neu an, wenn sie zurückkommt.",
    en: "The person was erased; nothing is recorded about them any more. Add them anew if they come back.",
  },
} as const;
