import type { FurnitureWords } from '../furniture-words';

/** What stands around English texts. Written by hand. */
export const ENGLISH_FURNITURE: FurnitureWords = {
  counted: 'views?|comments?|likes?|shares?|min(?:utes?)? read',
  counting: 'views?|comments?|shares?|likes?|reads?|reading time',
  links: String.raw`share(?: (?:this|on|via|with|article|page|story)\b.{0,30})?|tweet|print(?: (?:this|page|version|article)\b.{0,20})?|e-?mail(?: this)?|copy link|save|follow us.{0,40}|subscribe.{0,40}|sign up.{0,60}|read (?:more|also|next)\b.{0,80}|related (?:articles?|stories|news|topics|content|links)|more (?:news|stories)|back to (?:top|list|news)|download(?: pdf| as pdf)?|listen(?: to (?:this )?article)?|skip to (?:main )?content|(?:go|back) to (?:the )?main (?:site|page)|full version|home|menu|search|breadcrumb|previous|next|previous article|next article`,
  buttons: 'share|tweet|print|e-?mail|copy|link|save|pdf|download',
  home: 'home|main|start',
  boilerplate: String.raw`for immediate release|return to transcripts main page|(?:this is a rush transcript\. ?)?this copy may not be in its final form.{0,40}|this is a rush transcript.{0,90}|(?:press|news|media) releases?(?:,? (?:no\.?|№|nr\.?|#)? ?\d[\d/.-]*)?|(?:release id|visitor counter)\b.{0,60}|\(release id.{0,60}|press statement|distributed by\b.{0,100}|copyright\s?.{0,120}|all rights reserved.{0,40}|photos?:.{0,100}|photo (?:by|credit).{0,80}|image:.{0,80}|(?:media |press )?contacts?:.{0,100}|attachments?|disclaimer|original (?:link|document).{0,60}|permalink.{0,60}|transcribed by\b.{0,80}|\S.{1,58} (?:started|stopped) transcription|transcription ended after .{1,20}|this (?:editable )?(?:transcript|article|content|document) (?:was|is|has been) .{0,110}|source:? .{0,40}`,
  ends: 'end|ends',
  published: 'press|news|release|statement|distributed|published|readout',
  releases: '(?:press|news|media) (?:release|statement|note)s?',
  page: 'page',
  pages: 'pages?',
  pageNumber: String.raw`page\s+\d{1,5}(?:\s+of\s+\d{1,5})?`,
  record: String.raw`from the [\p{L} ]{4,60} (?:through|via) .{4,100}`,
  sounds: 'laughter|applause|music|cheers?|cheering|pause|silence|crosstalk|inaudible|laughs|laughing|break|recess|booing',
  marks: 'english|translation|text|expand',
  others: '(?:other|latest|more|related|recent|further|top) (?:news|stories|articles|materials|releases|events)|see also:?',
  rooms: 'briefing room|press (?:room|office|corner|cent(?:re|er))|news ?room|news|statements and releases|speeches and (?:statements|remarks)|media cent(?:re|er)|readouts?|office of the (?:spokesperson|press secretary|spokesman)',
};
