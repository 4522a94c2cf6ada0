export const feedbackRefusals = {
  "feedback-unknown": {
    de: "Um dieses Feedback wurde niemand gebeten. Prüfen Sie die Kennung.",
    en: "Nobody was asked for this feedback. Check the id.",
  },
  "feedback-empty": {
    de: "Das Feedback enthält keine Antwort. Beantworten Sie mindestens eine Frage, oder schreiben Sie etwas dazu.",
    en: "The feedback holds no answer. Answer one question at least, or write a few words.",
  },
  "satisfaction-off-scale": {
    de: "Die Zufriedenheit geht von 1 bis 5. Geben Sie eine ganze Zahl dazwischen an.",
    en: "Satisfaction goes from 1 to 5. Give a whole number between them.",
  },
  "recommend-off-scale": {
    de: "Die Weiterempfehlung geht von 0 bis 10. Geben Sie eine ganze Zahl dazwischen an.",
    en: "Recommendation goes from 0 to 10. Give a whole number between them.",
  },
  "feedback-expired": {
    de: "Die Frage nach Feedback galt {days} Tage. Halten Sie als Notiz fest, was der Kunde jetzt sagt.",
    en: "The question for feedback stood for {days} days. Record as a note what the customer says now.",
  },
  "feedback-final": {
    de: "Feedback lässt sich {days} Tage lang ändern. Halten Sie als Notiz fest, was der Kunde jetzt sagt.",
    en: "Feedback can be changed for {days} days. Record as a note what the customer says now.",
  },
  "feedback-given-by-another": {
    de: "Für diesen Kunden hat schon jemand anders geantwortet. Nur wer geantwortet hat, kann die Antwort ändern.",
    en: "Somebody else has answered for this customer already. Only whoever answered can change the answer.",
  },
  "feedback-given-by-customer": {
    de: "Der Kunde hat selbst geantwortet, und nur er ändert das. Halten Sie als Notiz fest, was er jetzt sagt.",
    en: "The customer has answered in person, and only they change that. Record as a note what they say now.",
  },
  "feedback-not-given": {
    de: "Der Kunde hat noch nicht geantwortet. Verknüpfen Sie die Maßnahme, wenn es eine Antwort gibt.",
    en: "The customer has not answered yet. Link the action once there is an answer.",
  },
  "solution-not-told": {
    de: "Dem Kunden ist keine Lösung mitgeteilt worden. Teilen Sie sie zuerst mit, dann wird nach Feedback gefragt.",
    en: "The customer was told of no solution. Tell it first, then feedback is asked for.",
  },
  "asked-lately": {
    de: "Wer in den letzten {days} Tagen gefragt wurde, wird nicht schon wieder nach Feedback gefragt. Fragen Sie später.",
    en: "Whoever was asked within the last {days} days is not asked for feedback again. Ask later.",
  },
  "action-not-done": {
    de: "Die Maßnahme ist {actionState}, nicht erledigt. Sagen Sie den Kunden Bescheid, wenn etwas geändert ist.",
    en: "The action is {actionState}, not done. Tell the customers once something has been changed.",
  },
} as const;
