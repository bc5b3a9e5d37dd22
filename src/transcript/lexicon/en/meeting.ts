import type { MeetingWords } from '../meeting';

/** How one takes leave of an envoy, with who it is between the words. */
const FAREWELL = '(?:bids?|bade) (?:\\S+ ){0,14}?farewell';
/** How two come to have talked. */
const HAD_TALKS = 'ha(?:d|ve|s) (?:an? |their )?(?:[\\w-]+ ){0,3}(?:calls?|conversations?|discussions?|meetings?|talks)';
const phrases = (list: string): string[] => list.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '));

/** How English tells of a meeting. Written by hand from the phrases that readouts and news use. */
export const ENGLISH_MEETING: MeetingWords = {
  hosting: phrases('received, receives, receive, hosted, hosts, welcomed, welcomes, greeted, greets'),
  hostedBy: phrases('(?:received|welcomed|hosted) (?:in|at) (?![^.]*airport)(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?by, received by, hosted by, welcomed by, greeted by, (?:his|her|their) host, call on, called on, calls on, (?:presents?|presented|presenting) (?:(?:the|his|her|their) )?(?:credentials|letters? of credence) to'),
  visiting: phrases(`during his visit, during her visit, during his official visit, during her official visit, during his working visit, during her working visit, during his state visit, during her state visit,
    on (?:an?|his|her) (?:[\\w-]+ )?(?:[\\w-]+ )?visit to, within the framework of (?:his|her|an?) (?:\\w+.? )?(?:\\w+.? )?visit, on his return, on her return, while visiting, concluded a visit, concluded his visit, concluded her visit, as part of his visit, as part of her visit`),
  matters: phrases('to discuss, discuss, discussed, who, whose, about, regarding, where, that, said, told, thanked, because, but, after, before, against, on behalf of'),
  topics: phrases('to discuss, discussed, thanked, about, regarding, on the(?! (?:sidelines|margins)), that, situation, war, cooperation(?! (?:forum|council|organi[sz]ation)), developments, said, told'),
  attended: phrases(`attended by, delegation (?:(?:was|is) )?(?:headed|led) by, also attended, (?:joined|attended) the (?:ceremony|event|meeting|reception|talks), present at the meeting, also present, were present, took part in the meeting, took part in the talks, participated in the meeting, participated in the talks,
    in attendance, accompanied by, joined by, also welcomed by, attending the meeting, attending the talks, also joined the meeting, also took part, joining \\w+ (?:\\w+ )?(?:\\w+ )?(?:was|were|are|is), were also there, envoys are, envoys were, ambassadors are, ambassadors were, they were the, they are the`),
  verbs: [FAREWELL, ...phrases('met, meets, meet, received, receives, receive, hosted, hosts, held, holds, hold, visited, (?<!\\b(?:the|his|her|their|its|official|state|level|of) )visits, welcomed, welcomes, spoke (?:\\w+ )?(?:\\w+ )?(?:with|to|by|over|on), speaks (?:\\w+ )?(?:\\w+ )?(?:with|to|by|over|on), spoken (?:\\w+ )?(?:with|to|by), called, phoned, telephoned, conferred, convened, chaired, chairs, sat down, accept(?:s|ed) (?:the |his |her )?(?:credentials|letters? of credence)'), HAD_TALKS],
  mutual: ['discussed', 'discuss', 'exchanged? views', 'reached (?:[\\w-]+ ){0,3}agreements?', 'signed'],
  called: phrases('in an? (?:telephone|phone|video) (?:call|conversation)'),
  linking: phrases('with, between, by, of, and'),
  also: phrases('also, next, separately, afterwards, later, then, in addition, (?:second|third) (?:bilateral )?meeting'),
  welcomedTo: phrases('to'),
  held: phrases('(?:meeting|talks|session) held, took place, takes place, was held, were held, is held, was hosted'),
  and: phrases('and'),
  another: phrases(`next meeting, next visit, next round, next session, next talks, previous, previously, upcoming, forthcoming, born, anniversary, invited, will be attended, will attend`),
  planned: phrases('that, to, will, would, shall, should, may, might, can, could'),
  past: phrases('last month, last year, recalled his meetings, recalled her meetings, the visits, visits (?:by|of)'),
  calling: phrases("called(?! (?:the [a-z]|it|for|an?|him|her|them|this|that|its|upon|off|out|[\"“‘'])), phoned, telephoned, spoken (?:to|with)"),
  letters: [FAREWELL, ...phrases('accept(?:s|ed) (?:the |his |her )?(?:credentials|letters? of credence), (?:presents?|presented|presenting) (?:the |his |her |their )?(?:credentials|letters? of credence)')],
  remote: phrases('phone call, telephone call, video call, phone conversation, telephone conversation, on the phone, over the phone, by phone, by telephone, by video, via video, video conference, videoconference'),
  occasions: phrases('agreement, announcement, attacks?, call, ceasefire, conference, deadline, decision, elections?, hearing, meeting, polls?, referendum, session, speech, statement, strikes?, summit, talks, visit, vote'),
  atOne: phrases('at, during, in'),
  sitting: phrases('meeting, talks, session, call, conversation'),
  locative: ['in', 'at', '(?:in|at) the (?:[\\w-]+ )?(?:capital|city|town) of'],
};
