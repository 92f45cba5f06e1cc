/** Why an XML file cannot be read any further; the message reads as the end of a sentence that names the place. */
export class XmlProblem extends Error {}
