import type { LabelWords } from '../label-words';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.split(',').map(phrase => phrase.trim());

/** Speaker labels of French transcripts: their layout is read, their figures and names are not. Written by hand. */
export const FR_LABELS: LabelWords = {
  notSpeakers: phrases('date, heure, lieu, sujet, objet, thème, note, remarque, ordre du jour, résultat, résultats, décision, décisions, source, présents, absents, excusés, participants, conclusion, introduction, résumé, exemple, par exemple, auteur, chapitre, article, annexe, téléphone, adresse, photo, photos, texte, ingrédients, préparation, prix, durée, langue, titre, important, attention'),
  surnames: [],
  neverWords: words('adresse téléphone chapitre annexe étape paragraphe'),
  titles: words('mme mlle mmes monsieur madame maître président présidente vice-président vice-présidente ministre sénateur sénatrice député députée maire rapporteur rapporteure'),
  addresses: words('m mme mlle mm mmes'),
  offices: words('président présidente ministre sénateur sénatrice député députée maire directeur directrice rapporteur rapporteure'),
  roles: words('président présidente vice-président vice-présidente ministre sénateur sénatrice député députée maire rapporteur rapporteure animateur animatrice présentateur présentatrice journaliste intervieweur intervieweuse enquêteur enquêtrice question réponse invité invitée auditeur auditrice témoin juge avocat avocate interprète narrateur narratrice public salle intervenant intervenante'),
  roleModifiers: words('premier première'),
  numbered: words('locuteur locutrice intervenant intervenante participant participante invité voix témoin enquêté enquêtée'),
  nobody: [],
  anonymous: words('question réponse journaliste intervieweur intervieweuse enquêteur enquêtrice public salle auditeur auditrice animateur animatrice intervenant intervenante locuteur locutrice'),
  questions: words('question'),
  answers: words('réponse'),
  particles: words('et la le les du des au aux pour'),
  soundCues: words('musique rires applaudissements pause silence publicité générique'),
  speechVerbs: [],
  pronouns: words("je j'ai j'étais j'avais j'aime moi me mon ma mes nous notre nos vous votre vos merci oui ouais"),
  selves: words("je moi mon ma mes nous notre nos j'ai j’ai j'étais j’étais j'avais j’avais"),
  attendees: phrases('présents, participants, étaient présents, intervenants'),
  openings: {
    greetings: phrases('bienvenue, bonjour à tous, bonsoir à tous'),
    programmes: phrases('mon invité, notre invité, nous recevons'),
    sittings: phrases('la séance, la commission, l’ordre du jour'),
  },
  introductions: phrases("je suis, je m'appelle, mon invité est, notre invitée est, nous recevons"),
  transcripts: phrases('transcription, retranscription, verbatim, compte rendu intégral'),
  columns: {
    speaker: phrases('locuteur, intervenant, orateur, qui'),
    text: phrases('texte, propos, paroles'),
    time: phrases('temps, heure, minutage'),
  },
  fields: {
    title: phrases('titre, sujet, objet, thème'),
    date: phrases('date'),
    place: phrases('lieu'),
    host: phrases('animateur, animatrice, présidence, présidé par'),
    people: phrases('participants, présents, invité, invités, intervenants'),
    source: phrases('source, éditeur'),
  },
};
