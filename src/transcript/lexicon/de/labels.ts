import type { LabelWords } from '../label-words';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.split(',').map(phrase => phrase.trim());

/** Speaker labels of German transcripts: their layout is read, their figures and names are not. Written by hand. */
export const DE_LABELS: LabelWords = {
  notSpeakers: phrases('datum, zeit, uhrzeit, ort, thema, betreff, hinweis, anmerkung, tagesordnung, ergebnis, ergebnisse, beschluss, beschlüsse, quelle, anwesend, abwesend, entschuldigt, teilnehmer, fazit, zusammenfassung, einleitung, beispiel, zum beispiel, autor, abschnitt, kapitel, artikel, anhang, telefon, adresse, foto, text, zutaten, zubereitung, preis, dauer, sprache, titel, wichtig, achtung, nachtrag, profession'),
  surnames: [],
  neverWords: words('tagesordnung protokoll adresse telefon kapitel abschnitt anhang schritt artikel absatz'),
  titles: words('herr frau sts vors dr prof präsident präsidentin vizepräsident vizepräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister bundesministerin staatssekretär staatssekretärin abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister senatorin landrat landrätin vorsitzender vorsitzende'),
  addresses: [],
  offices: words('präsident präsidentin kanzler kanzlerin ministerin bundesminister bundesministerin staatssekretär staatssekretärin bürgermeister bürgermeisterin vorsitzender vorsitzende sprecher sprecherin direktorin'),
  roles: words('präsident präsidentin vizepräsident vizepräsidentin alterspräsident alterspräsidentin vorsitzender vorsitzende kanzler kanzlerin minister ministerin moderator moderatorin moderation interviewer interviewerin befragter befragte redaktion sprecher sprecherin frage antwort zuschauer zuschauerin zuhörer publikum zwischenruf zwischenrufe journalist journalistin reporterin anrufer gast zeuge zeugin richter richterin staatsanwalt verteidiger dolmetscher dolmetscherin erzähler'),
  roleModifiers: words('erster erste zweiter zweite stellvertretender stellvertretende'),
  numbered: words('sprecher sprecherin teilnehmer teilnehmerin person befragter befragte zeuge gast stimme'),
  nobody: [],
  anonymous: words('frage antwort zuschauer zuschauerin publikum zwischenruf zwischenrufe redaktion interviewer interviewerin befragter befragte moderator moderatorin moderation sprecher sprecherin teilnehmer teilnehmerin'),
  questions: words('frage zusatzfrage nachfrage'),
  answers: words('antwort'),
  particles: words('und der des dem für zu zum zur vom'),
  soundCues: words('musik lachen gelächter beifall applaus pause werbung heiterkeit'),
  speechVerbs: [],
  pronouns: words('ich wir mir mich uns mein meine meinen meiner meinem unser unsere unseren unserer danke bitte ja nein nee genau'),
  selves: words('ich mir mich mein meine meinen meiner wir uns unser unsere unseren unserer'),
  attendees: phrases('anwesend, anwesende, teilnehmer, teilnehmende, teilnehmerinnen und teilnehmer'),
  openings: {
    greetings: phrases('herzlich willkommen, guten tag, guten morgen, guten abend'),
    programmes: phrases('mein gast, unser gast, zu gast ist, bei uns ist'),
    sittings: phrases('die sitzung, der ausschuss, tagesordnung'),
  },
  introductions: phrases('ich bin, mein name ist, ich heiße, mein gast ist, zu gast ist, bei mir ist'),
  transcripts: phrases('transkript, abschrift, wortprotokoll, das gespräch im wortlaut, interview im wortlaut, transkription'),
  columns: {
    speaker: phrases('sprecher, sprecherin, wer, sprechende, redner'),
    text: phrases('text, wortlaut, äußerung, gesagt, inhalt'),
    time: phrases('zeit, zeitmarke, zeitstempel, beginn'),
  },
  fields: {
    title: phrases('titel, thema, betreff'),
    date: phrases('datum'),
    place: phrases('ort'),
    host: phrases('moderation, vorsitz, leitung, interviewer, interviewerin, gesprächsführung'),
    people: phrases('teilnehmer, anwesend, gast, gäste'),
    source: phrases('quelle, herausgeber'),
  },
};
