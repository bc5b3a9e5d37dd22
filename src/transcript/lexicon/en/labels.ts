import type { LabelWords } from '../label-words';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.split(',').map(phrase => phrase.trim());

/** Speaker labels of English transcripts: parliaments, courts, briefings, calls, podcasts, minutes. Written by hand. */
export const EN_LABELS: LabelWords = {
  notSpeakers: phrases(`date, time, place, venue, location, subject, topic, topics, theme, re, to, from, cc, bcc, sent, note, notes, nb, ps, warning,
    agenda, summary, abstract, overview, background, introduction, intro, conclusion, conclusions, resolution, resolutions, consensus, decision, decisions, action, actions,
    action item, action items, next steps, next step, follow up, follow-up, motion, vote, result, results, outcome, outcomes, update, updates, edit, edited, correction, disclaimer,
    attendees, appearances, participating, also participating, presenters, present, absent, apologies, participants, attending, regrets, invited, in attendance, also present, members present, members, staff, speakers, guests,
    podcast, episode, link, links, url, website, web, email, e-mail, phone, tel, fax, contact, source, sources, reference, references, see, see also, example, examples, e.g, i.e,
    title, author, authors, editor, publisher, keywords, tags, tag, category, version, status, type, name, description, language, duration, length, quarter, company, ticker,
    transcript, transcription, transcribed by, transcriber, audio, video, media, recording, minutes, chapter, section, part, item, question for, page, pages, table, figure, appendix, annex,
    todo, fixme, bug, info, error, debug, warn, fatal, trace, usage, input, output, default, returns, return, parameters, required, optional, license, copyright,
    important, caution, tip, hint, remember, reminder, pros, cons, strengths, weaknesses, option, options, proposal, recommendation, recommendations, issue, issues, problem, solution,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, tomorrow, yesterday, first, second, third, finally, however, therefore, meanwhile, namely, thus, also, yes, no,
    for example, for instance, in short, in brief, in particular, as follows, the following, to wit, that is, ingredients, directions, method, serves, yield, price, total, subtotal,
    witnesses, examination of witnesses, posted by, written by, proposed, resolved, so resolved, agreed, poll, polls, straw poll, discussion, presentation, presentations, next meeting, scribe, scribes, note taker, notetaker, recorded by, call to order, adjournment, old business, new business, roll call, approval of minutes, public comment, announcements, readout, press release, for immediate release, statement`),
  surnames: words('price page link chapter'),
  neverWords: words(`calendar hearing hearings inquiry proceedings meeting meetings talks remarks interview conference speech visit readout transcript briefing with date agenda items item minutes notes summary http https www www. password username address id number details information overview discussion
    step steps phase stage rule rules article clause paragraph schedule section chapter chapters exhibit footnote references installation usage example examples`),
  titles: words(`mr mrs ms miss mx dr doctor prof professor hon honorable honourable rt sir lady lord dame madam madame mme monsieur baroness baron earl viscount
    rev reverend father sister brother fr sr judge justice president vice vice-president premier prime minister secretary undersecretary senator sen representative rep congressman congresswoman delegate deputy governor gov mayor
    ambassador amb chancellor sec undersec chairman chairwoman chairperson chair cochair co-chair speaker commissioner councillor councillors councilor councilors councilmember councilman councilwoman cllr alderman supervisor trustee vice-chair
    brigadier brig rear general gen colonel col major maj captain capt lieutenant lt ltg cmdr sergeant sgt admiral adm officer detective inspector agent
    representatives senators commissioners trustees messrs shri shrimati smt kumari thiru sardar he hh herr frau señor senor senora señora sra king queen prince princess pope archbishop bishop cardinal imam sheikh attorney atty counsel ranking member acting director dean chief`),
  addresses: [],
  offices: words(`president minister secretary master clerk officer engineer planner superintendent treasurer governor commissioner director manager chairman chairwoman chairperson chair ambassador
    councillor councilor councilmember solicitor surveyor administrator coordinator spokesman spokeswoman spokesperson premier chancellor senator mayor ceo cfo coo attorney`),
  roles: words(`president vice-president vice chairman chairwoman chairperson chair co-chair cochair speaker pro tempore deputy acting temporary presiding officer court judge justice clerk witness bailiff reporter reporters juror jury foreperson
    interpreter translator secretary secretary-general general minister premier prime chancellor governor mayor senator ambassador commissioner director commander attorney attorney-general counsel solicitor defendant plaintiff prosecution prosecutor defense defence plaintiffs
    moderator operator host cohost co-host guest guests interviewer interviewee questioner presenter narrator announcer editor contributor expert eyewitness columnist byline anchor correspondent facilitator analyst caller audience participant participants respondent panelist panellist
    member members senators delegates representatives delegate representative spokesman spokeswoman spokesperson press journalist student teacher voice staff crowd all both unknown unidentified multiple several various many some honourable honorable hon deputies councillors opposition government house
    male female man woman person speakers ceo cfo coo cto briefer leader majority minority whip staffer aide official administration senior legislator legislators lawmaker dispatcher dispatch pilot copilot controller girl boy lady child mother father driver passenger patient nurse therapist counselor researcher sergeant-at-arms usher rapporteur videographer stenographer conductor convener convenor provost dean ombudsman registrar coordinator`),
  roleModifiers: words('a an first second third home foreign shadow principal permanent associate assistant chief executive financial operating lead main national federal district county city'),
  numbered: words('dispatcher girl boy child speaker participant person respondent interviewer interviewee guest host voice caller member juror witness panelist panellist student reporter delegate male female man woman user spk spkr'),
  nobody: [
    String.raw`(?:unknown |unidentified |)(?:speaker|participant|attendee|person|caller|reporter|student|voice|male|female|man|woman)s?[\s_#-]*[\dA-Z]{0,2}`,
    'several .*', 'some .*', '(?:an?|the) .*', String.raw`.*\binaudible\b.*`,
  ],
  anonymous: words('questioner unknown unidentified speaker speakers participant participants question questions q answer audience voice voices operator several multiple various many some crowd members member senators delegates reporter press all both inaudible moderator interviewer interviewee caller respondent'),
  questions: words('q question'),
  answers: words('a answer'),
  particles: words('of the and for to in on at pro van von de da di del della der den du la le el al bin ibn ben ter ten y e dos das do af av zu with'),
  soundCues: words('break jingle outro intro music laughter applause pause silence crosstalk advertisement ad sponsor commercial interlude theme teaser song sound'),
  speechVerbs: words('asked moved said replied stated answered presented tabled rose gave announced noted responded'),
  pronouns: words("i we you my our your me us i'm i've i'll i'd we're we've we'll you're you've i’m i’ve i’ll i’d we’re we’ve we’ll you’re you’ve yeah yes thanks thank okay ok myself ours yours mr sir madam"),
  selves: words('I me my we our us MY WE OUR'),
  attendees: phrases('attendees, in attendance, present, participants, attending, members present, witnesses, people present, those present, speakers, participants included, participant list, corporate participants, company participants, conference call participants, analysts, executives, panelists, panellists, in the room, on the call, remote, also present, call participants, roll call, attendance, committee members present, members'),
  openings: {
    greetings: phrases('welcome to, welcome back, hello and, hi everyone, hello everyone, good morning and welcome, thanks for tuning in'),
    programmes: phrases(`welcome to the show, welcome to the podcast, welcome to the program, welcome to the programme, welcome back to the show, welcome back to the podcast, welcome onto the show, welcome on the show,
      my guest today, today my guest, my guest is, our guest today, today's guest, joining me today, joins me today, joining us today on, thanks for coming on, thank you for coming on, thanks for being on, thanks for joining me`),
    sittings: phrases('earnings call, earnings interview, conference call, committee will, the committee, this hearing, the hearing, press briefing, earnings conference, fiscal year, shareholders, the house will, court is, the council, order in the, quorum'),
  },
  introductions: phrases("i'm, i am, my name is, my name's, this is, guest is, guests are, guest today is, guests today are, guest this week is, guest, guests, welcome, welcoming, joined by, joining me is, with me is, with me are, with me today is, here's, here is, here with, speaking with, speaking to, talking to, talking with, talk to, talk with, conversation with, interview with, i'm here with, your host, your hosts, co-host, cohost, hosted by"),
  transcripts: phrases('transcript, transcription, full transcript, show transcript, episode transcript, interview transcript, audio transcript, video transcript, transcript of interview, verbatim transcript, rush transcript, unofficial transcript, heres a transcript, here is a transcript, heres the transcript, here is the transcript, transcript begins'),
  columns: {
    speaker: phrases('speaker, speaker name, speaker label, speakers, who, person, participant, name, from, author, sender, voice, interlocutor, user, username'),
    text: phrases('text, transcript, transcription, words, utterance, utterances, content, message, dialogue, dialog, speech, said, what, what was said, line, comment, sentence, statement, remarks'),
    time: phrases('time, timestamp, start, start time, starttime, begin, from time, in, timecode, time code, start timestamp'),
  },
  fields: {
    title: phrases('title, subject, topic, meeting, event, episode title, meeting title, re, name'),
    date: phrases('date of interview, date, meeting date, date and time, date/time, recorded, recorded on, recording date, when, held on, day'),
    place: phrases('place of interview, place, location, venue, where, held at, meeting place, city, place of meeting'),
    host: phrases('host, hosts, hosted by, chair, chaired by, presiding, chairman, chairwoman, chairperson, moderator, moderated by, facilitator, interviewer'),
    people: phrases('speakers, speaker, candidate, narrator, respondent, guest, guests, participants, attendees, interviewee, panelists, people, present, members present, attending, in attendance'),
    source: phrases('source, publisher, channel, published by, issued by'),
  },
};
