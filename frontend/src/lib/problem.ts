/** What stands in the way of a quote or a manuscript, said in the reader's language. */
import { t } from "./translation.ts";

type Saying = readonly [RegExp, (value: string) => string];

/** The server fills the values in; here they are found again. */
const SAYINGS: readonly Saying[] = [
  [/^The report (.+) has changed here; cut the quote anew\.$/, (report) => t("The report {report} has changed here; cut the quote anew.", { report })],
  [/^Say who speaks in the report (.+); until then the quote has no label\.$/, (report) => t("Say who speaks in the report {report}; until then the quote has no label.", { report })],
  [/^Say whose report (.+) is; until then the quote has no label\.$/, (report) => t("Say whose report {report} is; until then the quote has no label.", { report })],
  [/^Begin the sentence with a word instead of the number (.+)\.$/, (number) => t("Begin the sentence with a word instead of the number {number}.", { number })],
  [/^Nothing is known by the name (.+); choose it from the list again\.$/, (name) => t("Nothing is known by the name {name}; choose it from the list again.", { name })],
  [/^(Name the speaker) in the prose before the quote: /, () => t("Name the speaker in the prose before the quote, by inserting a bound value.")],
  [/^(No quote stands) under this theme/, () => t("No quote stands under this theme; place one from the pool.")],
  [/^(This theme was retired)/, () => t("This theme was retired; take its heading out, or bring it back.")],
  [/^(This quote was retired)/, () => t("This quote was retired; take it out here, or bring it back.")],
  [/^(This participant does not agree to be quoted)/, () => t("This participant does not agree to be quoted; take the quote out.")],
  [/^(This participant does not agree to sensitive)/, () => t("This participant does not agree to sensitive passages being quoted; cut the quote without them.")],
  [/^(A word in this quote looks like a name)/, () => t("A word in this quote looks like a name; it prints when another member has cleared it.")],
  [/^(This quote is not in the language)/, () => t("This quote is not in the language of the publication; translate it.")],
  [/^(The own words have other paragraphs)/, () => t("The own words have other paragraphs now; translate them anew.")],
  [/^(Another member than the translator)/, () => t("Another member than the translator checks the translation first.")],
  [/^No extract of the (.+) is listed under this sentence/, (group) => t("No extract of the {group} is listed under this sentence; add one, or let it speak for fewer.", { group })],
  [/^(Write the sentence that condenses)/, () => t("Write the sentence that condenses what was said.")],
  [/^(Say for which groups this)/, () => t("Say for which groups this sentence speaks.")],
  [/^(List at least two extracts)/, () => t("List at least two extracts that this sentence condenses.")],
  [/^(Name who wrote the epigraph)/, () => t("Name who wrote the epigraph, and in which year.")],
  [/^(Write the words of the epigraph)/, () => t("Write the words of the epigraph, or take it out.")],
  [/^(The theme of this part was retired)/, () => t("The theme of this part was retired; take the part out.")],
  [/^(The theme of this picture was retired)/, () => t("The theme of this picture was retired; take the picture out.")],
  [/^(The team has not agreed on the theme)/, () => t("The team has not agreed on the theme of this part yet.")],
  [/^(Nothing stands in this table)/, () => t("Nothing stands in this table yet.")],
  [/^(Give the speaker of this quote a pseudonym)/, () => t("Give the speaker of this quote a pseudonym; then it prints.")],
  [/^(The quote that is named here)/, () => t("The quote that is named here prints without a name. Say who speaks, choose another form of labels for the group, or write without the name.")],
];

/** A problem as the server named it; one that is not known is said as it came. */
export function problemSaid(problem: string): string {
  for (const [pattern, say] of SAYINGS) {
    const value = pattern.exec(problem)?.[1];
    if (value !== undefined) return say(value);
  }
  return problem;
}
