import { trimEnd } from '../base/trim';

/** How many lines from the top may say what a text is, how long they are at most, and how much of a text opens it (UTF-16 code units). */
const LINES = 4, LONGEST = 200, OPENING = 700, REPORT = 12000;

/** What statements, speeches, interviews and minutes call themselves, with whose or where it is. */
const HEAD = /\b(?:(?:press|joint|opening|introductory|closing|keynote|prepared) (?:statements?|remarks|briefing|conference|speech|address)|(?:statement|remarks|speech|address|comments?|message|lecture|briefing|testimony|intervention|declaration) (?:by|of|from|at|to|on|before|following|delivered)|(?:'s|’s?) (?:\w+ ){0,2}(?:statement|remarks|speech|address|comments|briefing)|communiqu[eé]|interview(?: with|:)|minutes of|(?:summary|verbatim) record|transcript of|readout of)(?=\s|[:,]|$)|^(?:комментарий|заявление|выступление|обращение|интервью|брифинг|стенограмма|протокол (?:заседания|собрания|встречи)|вступительное слово|ответ\p{L}* .{0,60} на вопрос)(?!\p{L})/iu;
/** Whose words they are: an office or a name. */
const WHOSE = /\b(?:by|of|from|with|at|to|on|before|following|:)\s+(?:the\s+)?\p{Lu}|(?:'|’)s?\s|^(?:joint|press)\b|(?<!\p{L})(?:МИД|[Пп]резидент|[Мм]инистр|[Пп]редставител|[Гг]лав|[Гг]убернатор|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/u;

/** Whether one of the first lines says that what follows is somebody's words or the record of a meeting. */
export function hasHead(sample: string): boolean {
  return topLines(sample).some(line => line.length <= LONGEST && !/[.;]$/u.test(line) && HEAD.test(line) && WHOSE.test(line));
}

const topLines = (sample: string): readonly string[] => sample.slice(0, OPENING + LONGEST).split('\n').map(line => trimEnd(line.replace(/^[\s#*_>]+/u, ''), /[\s*_]/u)).filter(Boolean).slice(0, LINES);

/** How somebody who gives a speech greets those who listen. */
const GREETING = /(?:^|[\n.!?,] ?)(?:fellow[- ]citizens|to the (?:senate and house|congress of)|my fellow \p{Lu}|ladies and gentlemen|(?:your )?excellenc(?:y|ies)[,.!]|distinguished (?:guests|delegates|colleagues|members|representatives)|honou?rable (?:members|senators|colleagues)|mr\.? (?:president|speaker|chair(?:man)?)(?:, |: | and members )|madam (?:president|speaker|chair)[,:] |дамы и господа|уважаемые (?:коллеги|друзья|дамы|участники))/iu;

/** Whether a text opens as a speech does: it greets an audience in the writer's own words. */
export function isSpeech(sample: string): boolean {
  return GREETING.test(sample.slice(0, OPENING).replace(/["“„«][^"”»]{0,200}["”»]/gu, ''));
}

/** What only the minutes of a meeting say. */
const MINUTES = /\b(?:declared the (?:meeting|sitting|session) (?:open|closed)|called (?:the (?:meeting|session) )?to order|(?:meeting|session|sitting) (?:was )?(?:opened|closed|adjourned|suspended|resumed) (?:at|by)|apologies (?:for absence )?(?:were|was|had been) received|it was (?:agreed|resolved|moved|noted|decided)|(?:motion|minutes|report) (?:was|were) (?:carried|approved|agreed|adopted|seconded|confirmed)|minutes of the (?:last|previous)|(?:the )?(?:chair(?:man|woman|person)?|committee|council|board|trustees|members) (?:noted|agreed|resolved|thanked|welcomed|reported|adopted|approved)|(?:motion|moved) by|seconded by|motion carried|roll call|matters arising|any other business|agreed to meet again|action points?|next meeting)\b/gi;
/** A list of those who were there. */
const PRESENT = /^[ #*_-]{0,6}(?:attendees|attending|present|participants|in attendance|members present|apologies|присутствовали|участники)\b[^\n:]{0,20}:[*_]{0,2}\s{1,3}\p{Lu}[\p{L}’'.-]{1,30}(?:[ ,;(]|$)/imu;
/** So many such phrases make minutes, fewer beside a list of those present. */
const FEWEST = 3;

/** Whether a text reads as the minutes of a meeting. */
export function isMinutes(sample: string): boolean {
  const told = new Set((sample.slice(0, REPORT).match(MINUTES) ?? []).map(phrase => phrase.toLowerCase())).size;
  return told >= FEWEST || told > 0 && PRESENT.test(sample.slice(0, REPORT));
}

/** A question on a line of its own. */
const QUESTION = /^[^\n]{8,200}\?[”"’)]?$/gmu;
/** So many questions on their own lines make an interview of a text that calls itself one. */
const QUESTIONS = 3;

/** Whether a text says that it is an interview and asks questions on lines of their own. */
export function isWrittenInterview(sample: string): boolean {
  return topLines(sample).some(line => /\b(?:interview|in conversation|Q ?& ?A|questions for)\b|(?<!\p{L})(?:интервью|беседа)(?!\p{L})/iu.test(line)) && (sample.slice(0, REPORT).match(QUESTION) ?? []).length >= QUESTIONS;
}

/** A day of the week or one that a reporter counts from, as news give them; not `today`, which is also how things are now. */
export const hasWeekday = (sample: string): boolean => /\b(?:on |this |late |early |last )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|overnight)\b/u.test(sample.slice(0, REPORT));

/** Years that no reporter writes of as news, and years that one may. */
const LONG_AGO = /\b(?:1[0-8]\d\d|19[0-5]\d)\b/gu, OF_LATE = /\b(?:19[6-9]\d|20\d\d)\b/u;

/** Whether a text tells of years long ago and of no other time. */
export function isHistory(sample: string): boolean {
  const top = sample.slice(0, REPORT);
  return new Set(top.match(LONG_AGO) ?? []).size > 1 && !OF_LATE.test(top) && !hasWeekday(sample) && !/\btoday\b/u.test(top);
}
