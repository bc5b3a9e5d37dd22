import type { RecordingWords } from '../recording-words';

/** How English recordings open. Written by hand. */
export const ENGLISH_RECORDINGS: RecordingWords = {
  leads: String.raw`welcome (?:back )?to (?:the|this|our|another) (?:show|podcast|programme|program|episode|series)|the following is (?:a|my) (?:conversation|interview|discussion) with|my guests? (?:today |this week )?(?:is|are|was)|I(?:['’]m| am) your host|welcome (?:back )?to [^.!?]{2,40}[.!] I(?:['’]m| am) \p{Lu}\p{L}*|I(?:['’]m| am) (?:joined|speaking|talking) (?:today |here )?(?:by|with)`,
  mayLead: 'welcome|following|guest|host|joined|speaking|talking',
  chair: String.raw`(?:acting |vice-)?chair(?:man|woman|person)?(?!\p{L})`,
  opens: 'to order|open (?:the|this|our|today[\'’]s) (?:meeting|hearing|session)|welcome|good (?:morning|afternoon|evening)',
  yourHost: '(?:this is|I(?:[\'’]m| am)) your host',
  hostIs: 'your host(?: today|,)?(?: is)?,?|hosted by',
  iAm: 'I[\'’]m|I am|my name is',
  asHost: '(?:and I[\'’]m |and I am )?(?:your|the) host',
  iAmSmall: 'i\'m',
  listening: '[Tt]his is|[Yy]ou(?:[\'’]re| are) listening to|[Ww]elcome to',
  onShow: 'on',
  episode: '(?:episode|show)(?: number)?',
  recorded: 'recorded(?: on| live on)?',
  recordedOn: '(?:recorded|recording|taped|filmed|aired|published)(?: live)?(?: on| this on)?',
};
