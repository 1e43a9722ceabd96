package dev.responds.processor.reference.view;

import java.util.List;

/**
 * The whole page.
 *
 * @param texts the words of the page itself
 * @param style the style sheet
 * @param styleHash what the content security policy knows it by
 * @param figures the API in numbers
 * @param matrix endpoints by statuses
 * @param controllers the endpoints
 * @param statuses the statuses in use
 * @param redirects the redirects compared
 * @param findings what the rules found, by rule
 * @param waived what somebody said does not apply, by rule
 * @param policies the policies in use
 * @param rules the rules
 * @param dictionary all registered statuses
 * @param snapshot the day the registry was read
 */
public record Page(
    Texts texts,
    String style,
    String styleHash,
    List<Figure> figures,
    Matrix matrix,
    List<Controller> controllers,
    List<StatusGroup> statuses,
    List<Redirection> redirects,
    List<FindingGroup> findings,
    List<FindingGroup> waived,
    List<PolicySection> policies,
    List<RuleSection> rules,
    List<DictionaryGroup> dictionary,
    String snapshot) {}
