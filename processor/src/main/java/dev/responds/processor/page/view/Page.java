package dev.responds.processor.page.view;

import java.util.List;

/**
 * The whole page.
 *
 * @param texts the words of the page itself
 * @param title the name of the API; empty if it has none
 * @param team whether it has what is for the team
 * @param both whether it can be read by clients, too
 * @param style the style sheet
 * @param script the script
 * @param origin what it is made of, in a sentence
 * @param about what the head tells of the API
 * @param figures the API in numbers
 * @param sections the sections that the contents name
 * @param matrix endpoints by statuses
 * @param around what endpoints share
 * @param controllers the endpoints
 * @param order the statuses in use, in the order in which a server decides
 * @param usual the anchor of what errors usually carry; empty if that is not known
 * @param problems the problem types
 * @param data the types of what is sent
 * @param fields the header fields that responses have
 * @param statuses the statuses in use
 * @param decisions how to choose between statuses
 * @param redirects the redirects compared
 * @param dictionary all registered statuses
 * @param unknown codes that are not registered
 * @param findings what the rules found, by rule
 * @param waivers all waivers
 * @param gaps what was not understood of the code
 * @param policies the policies in use
 * @param rulesets the rulesets in use
 * @param rules the rules
 * @param snapshot the day the registry was read
 */
public record Page(
    Texts texts,
    String title,
    boolean team,
    boolean both,
    Asset style,
    Asset script,
    String origin,
    Head about,
    List<Figure> figures,
    List<SectionLink> sections,
    Matrix matrix,
    List<AroundSection> around,
    List<Controller> controllers,
    String order,
    String usual,
    List<ProblemSection> problems,
    List<DataSection> data,
    List<HeaderSection> fields,
    List<StatusGroup> statuses,
    List<Decision> decisions,
    List<Redirection> redirects,
    List<DictionaryGroup> dictionary,
    UnknownCodes unknown,
    List<FindingGroup> findings,
    List<WaiverLine> waivers,
    Gaps gaps,
    List<PolicySection> policies,
    List<RulesetSection> rulesets,
    RuleBookSection rules,
    String snapshot) {

  /**
   * A style sheet or script that stands inside the page.
   *
   * @param text its text
   * @param hash what the page's content security policy allows it by
   */
  public record Asset(String text, String hash) {}
}
