import type { MeetingWords } from '../meeting-words';

/** How one takes leave of an envoy, with who it is between the words. */
const FAREWELL = '(?:bids?|bade) (?:\\S+ ){0,14}?farewell';
/** How two come to have talked. */
const HAD_TALKS = '(?:ha(?:d|ve|s)|engag(?:ed|es) in) (?:an? |their )?(?:[\\w-]+ ){0,3}(?:calls?|conversations?|discussions?|meetings?|talks)';
/** A visit to somebody, and no appeal to him (`called on the minister to resign`). */
const CALLED_ON = '(?:called|calls|calling) on(?: the| his| her| their)?(?![^.;]{0,160} to (?!bid|brief|discuss|exchange|pay|present|review))';
const phrases = (list: string): string[] => list.split(/,\s/).map(phrase => phrase.trim().replace(/\s+/g, ' '));

/** How English tells of a meeting. Written by hand from the phrases that readouts and news use. */
export const ENGLISH_MEETING: MeetingWords = {
  hosting: phrases('received, receives, receive, hosted, hosts, welcomed, welcomes, greeted, greets'),
  hostedBy: phrases('(?:received|welcomed|hosted|greeted) (?:(?:also|earlier|in audience|late|early|on|this|today|yesterday|\\w+day|morning|afternoon|evening|week|warmly),? ){1,4}by, (?:received|welcomed|hosted) (?:in|at) (?![^.]*airport)(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:\\S+ )?by, received by, hosted by, welcomed by, greeted by, (?:chaired|presided over|convened) by, (?:paid|pays|made|makes) (?:an? |his |her |their )(?:[\\w-]+ )?(?:[\\w-]+ )?(?:visit|call) (?:to|on), (?:his|her|their) host, call on, called on, calls on, (?:presents?|presented|presenting) (?:(?:the|his|her|their) )?(?:credentials|letters? of credence) to'),
  visiting: phrases(`during (?:his|her) (?:[\\w-]+ ){0,2}visit,
    on (?:an?|his|her) (?:[\\w-]+ )?(?:[\\w-]+ )?visit to, within the framework of (?:his|her|an?) (?:\\w+.? )?(?:\\w+.? )?visit, on his return, on her return, while visiting, concluded (?:an?|his|her|their) (?:[\\w-]+ ){0,2}visit, as part of his visit, as part of her visit`),
  journeys: phrases(`visited, visits, is visiting, was visiting, currently visiting, now visiting, (?:arrived|arrives|landed) in, (?:arrived|arrives|landed) (?:on )?(?:today|yesterday|\\w+day) in,
    (?:began|begins|concluded|concludes|ended|made|makes|paid|pays|started|is paying|wrapped up) (?:an?|his|her|their) (?:[\\w-]+ ){0,3}(?:trip|visit) to`),
  otherwise: [],
  matters: phrases('to discuss, discuss, discussed, who, whose, about, regarding, where, that, said, told, thanked, because, but, after, before, against, on behalf of'),
  topics: phrases('to discuss, discussed, thanked, about, regarding, on the(?! (?:sidelines|margins)), that, situation, war, cooperation(?! (?:forum|council|organi[sz]ation)), developments, said, told'),
  attended: phrases(`attended by, delegation (?:(?:was|is) )?(?:headed|led) by, also attended, (?:joined|attended) the (?:ceremony|event|meeting|reception|talks), present at the meeting, also present, were present, took part in the meeting, took part in the talks, participated in the meeting, participated in the talks,
    in attendance, accompanied by, joined by, also welcomed by, attending the (?:ceremony|event|meeting|reception|talks), also joined the meeting, also took part, joining \\w+ (?:\\w+ )?(?:\\w+ )?(?:was|were|are|is), were also there, other (?:attendees|guests|participants) (?:at [^.:]{1,60} )?(?:were|was|included?s?|are), (?:delegation|entourage|mission|party|team) (?:also )?(?:comprised|comprises|included|includes|consisted of|consists of|was composed of|was made up of|was joined by), members of (?:the|his|her|their) (?:delegation|mission|team) (?:were|are|included?), (?:accompanied|flanked) (?:on|at|during|to|for|in) [^.;:]{1,60} by, accompanying (?:the|him|her|them|president|prime|minister|governor), accompanied (?:the|him|her|them), flanked by, along with (?:his|her) delegation, (?:brought|brings) together, (?:chaired|co-chaired|moderated|facilitated|presided over|attended and addressed) by, present too, also present, also (?:in|at) the (?:event|meeting|talks|discussions?) (?:was|were|is|are), participated in the (?:discussions?|event|ceremony|forum|roundtable|round table), (?:participants|attendees|guests) (?:included|include|were), among (?:those (?:present|who attended|in attendance)|the (?:participants|attendees|guests)), graced by, addressing (?:an?|the) (?:[\\w-]+ ){0,3}(?:audience|ceremony|event|gathering|reception), envoys are, envoys were, ambassadors are, ambassadors were, they were the, they are the, they are (?:ambassadors?|mr|mrs|ms), they include (?:the|ambassadors?|mr|mrs|ms), (?:others|the rest) (?:are|were|include), also presented (?:his|her|their) (?:letters?|credentials)`),
  verbs: [FAREWELL, ...phrases('(?:courtesy|farewell|introductory) (?:call|visit)s? (?:on|to), met, meets, meet, received, receives, receive, hosted, hosts, held, holds, hold, visited, (?<!\\b(?:the|his|her|their|its|official|state|level|of) )visits, welcomed, welcomes, spoke (?:\\w+ )?(?:\\w+ )?(?:with|to|by|over|on), speaks (?:\\w+ )?(?:\\w+ )?(?:with|to|by|over|on), spoken (?:\\w+ )?(?:with|to|by), called, phoned, telephoned, conferred, convened, chaired, chairs, sat down, accept(?:s|ed) (?:the |his |her )?(?:credentials|letters? of credence)'), HAD_TALKS],
  mutual: ['discussed', 'discuss', '(?:have been|had been|were) discussing', 'exchanged? views', 'reached (?:[\\w-]+ ){0,3}agreements?', 'signed'],
  called: phrases('in an? (?:telephone|phone|video) (?:call|conversation)'),
  linking: phrases('with, between, by, of, and'),
  also: phrases('also, next, separately, afterwards, later, then, in addition, (?:second|third) (?:bilateral )?meeting'),
  welcomedTo: phrases('to'),
  today: phrases('today, this morning, this afternoon, this evening'),
  yesterday: phrases('yesterday, last night'),
  articles: phrases('the'), comesFrom: phrases('from'), beside: phrases('and, and the'),
  ofThing: phrases('and, as, at, after, before, between, but, by, during, for, from, has, have, held, in, is, next, of, on, or, over, that, this, to, today, tomorrow, tonight, under, via, was, were, when, where, which, while, will, with, yesterday'),
  held: phrases('(?:meeting|talks|session) held, took place, takes place, is taking place, are taking place, was held, were held, is held, was hosted'),
  and: phrases('and, along with, alongside, together with, as well as, accompanied by'),
  another: phrases(`next meeting, next visit, next round, next session, next talks, previous, previously, upcoming, forthcoming, born, anniversary, invited, will be attended, will attend`),
  planned: phrases('that, to, will, would, shall, should, may, might, can, could'),
  past: phrases('last month, last year, recalled his meetings, recalled her meetings, the visits, visits (?:by|of)'),
  calling: ['(?:courtesy|farewell|introductory) (?:call|visit)s? (?:on|to)(?: the)?', ...phrases("called(?! (?:the [a-z]|it|for|an?|him|her|them|this|that|its|upon|off|out|[\"“‘'])), phoned, telephoned, spoken (?:to|with)"), CALLED_ON],
  callers: phrases('who (?:had |has )?(?:also )?(?:called|calls|is calling|was calling) on (?:him|her|them)(?! to), who (?:paid|made) (?:him|her|them) a (?:courtesy )?(?:call|visit), who (?:met|visited) (?:him|her|them)'),
  letters: [FAREWELL, ...phrases('accept(?:s|ed) (?:the |his |her )?(?:credentials|letters? of credence), (?:presents?|presented|presenting) (?:the |his |her |their )?(?:credentials|letters? of credence)')],
  remote: phrases('phone call, telephone call, video call, phone conversation, telephone conversation, on the phone, over the phone, by phone, by telephone, by video, via video, video conference, videoconference'),
  occasions: phrases('agreement, announcement, attacks?, call, ceasefire, conference, deadline, decision, elections?, hearing, meeting, polls?, referendum, session, speech, statement, strikes?, summit, talks, visit, vote'),
  atOne: phrases('at, during, in'),
  sitting: phrases('meeting, talks, session, call, conversation'),
  atTalks: ['at', 'during', 'in'],
  locative: ['in', 'at', '(?:in|at) the (?:[\\w-]+ )?(?:capital|city|town) of'],
};
