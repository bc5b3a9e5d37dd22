/** The legal forms of companies: a firm keeps that of its country in whatever language it is named. */

/** Those that are written with points, strokes or small letters, where a name ends. */
export const LEGAL_FORM = /^(?:S\.A\.(?:S\.|B\.)?|S\.p\.A\.|S\.r\.l\.|N\.V\.|B\.V\.|A\/S|plc|Co\., Ltd\.?|Sdn\.? Bhd\.?|Pty\.? Ltd\.?|Pvt\.? Ltd\.?)(?![\p{L}\p{N}])/u;
/** The words with which such a form may begin. */
export const BEGINS_LEGAL_FORM = /^(?:[SNBA]|plc|Co|Sdn|Pty|Pvt)$/;
/** What ends the name of a company or a school and is left out when it is named again. */
export const LEFT_OUT = /,? (?:(?:(?:Primary|Secondary|High|Nursery|Middle|Grammar|Elementary|Junior|Infant|Community) )?School|Inc|Ltd|LLC|LLP|PLC|plc|Corp|Co|Co\., Ltd|GmbH|AG|SA|S\.A\.|SE|NV|N\.V\.|S\.p\.A\.|A\/S|AS|AB|ASA|Oyj|Oy|OJSC|JSC|Group|Holding|Holdings|Corporation|Company|Plant|Limited)\.?$/u;
