package dev.responds.processor.reference;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.reference.page.JtepageGenerated;
import dev.responds.processor.reference.view.Figure;
import dev.responds.processor.reference.view.FindingGroup;
import dev.responds.processor.reference.view.Page;
import dev.responds.processor.rule.RuleTexts;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;

/** Renders the status reference: one HTML file that needs nothing else. */
public final class StatusPage {

  /** Returns the page. The same reference gives the same characters. */
  public String render(Reference reference) {
    StringOutput html = new StringOutput(64 * 1024);
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(html), new NoInterceptor(), arrange(reference));
    return Characters.printable(html.toString());
  }

  private static Page arrange(Reference reference) {
    Context context = new Context(reference);
    RuleTexts ruleTexts = RuleTexts.of(reference.language());
    FindingPart findings = new FindingPart(context, ruleTexts, new Verdicts(reference.verdicts()));
    List<FindingGroup> standing = findings.standing();
    List<FindingGroup> waived = findings.waived();
    StyleSheet style = StyleSheet.load();
    return new Page(
        context.texts(),
        style.text(),
        style.hash(),
        figures(context, standing, waived),
        new MatrixPart(context).arrange(),
        new EndpointPart(context, findings).arrange(),
        new StatusPart(context).arrange(),
        new RedirectPart(context).arrange(),
        standing,
        waived,
        new PolicyPart(context).arrange(),
        new RulePart(context, ruleTexts).arrange(reference.rules().rules()),
        new DictionaryPart(context).arrange(),
        StatusRegistry.SNAPSHOT);
  }

  private static List<Figure> figures(
      Context context, List<FindingGroup> standing, List<FindingGroup> waived) {
    return List.of(
        figure(context, "endpoints", context.endpoints().size(), "endpoints"),
        figure(context, "statuses", context.inUse().size(), "statuses"),
        figure(context, "findings", lines(standing), "findings"),
        figure(context, "waived", lines(waived), "findings"));
  }

  private static Figure figure(Context context, String topic, int count, String section) {
    return new Figure(context.texts().get("figure." + topic), count, section);
  }

  private static int lines(List<FindingGroup> groups) {
    return groups.stream().mapToInt(group -> group.lines().size()).sum();
  }
}
