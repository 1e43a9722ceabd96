package dev.responds.processor.page;

import dev.responds.contract.catalog.DecisionOrder;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.RuleTexts;
import dev.responds.processor.page.template.JtepageGenerated;
import dev.responds.processor.page.view.Figure;
import dev.responds.processor.page.view.Head;
import dev.responds.processor.page.view.HeaderSection;
import dev.responds.processor.page.view.Page;
import dev.responds.processor.page.view.ProblemSection;
import dev.responds.processor.page.view.SectionLink;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Renders the status reference: one HTML file that needs nothing else. */
public final class StatusPage {

  private StatusPage() {}

  /**
   * Writes the page. The same reference gives the same characters.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Reference reference, Writer out) {
    HtmlTemplateOutput html = new PrintableOutput(new WriterOutput(out));
    JtepageGenerated.render(html, new NoInterceptor(), arrange(reference));
  }

  private static Page arrange(Reference whole) {
    Reference reference = whole.forItsReaders();
    Context context = new Context(reference);
    RuleTexts ruleTexts = RuleTexts.of(reference.language());
    OperationBook book = new OperationBook(reference.about().document());
    FindingPart findings = new FindingPart(context, ruleTexts);
    ProofPart proofs = new ProofPart(context);
    SeenPart seen = new SeenPart(context.texts(), reference.seen());
    ContentPart contents = new ContentPart(context.texts(), book, context.endpoints());
    ResponsePart responses = new ResponsePart(context, proofs, seen, contents);
    AroundPart around = new AroundPart(context, responses);
    StatusPart statuses = new StatusPart(context, responses);
    List<ProblemSection> problems = new ProblemPart(context, responses, reference.api()).arrange();
    List<HeaderSection> fields = new HeaderPart(context).arrange();
    DictionaryPart dictionary = new DictionaryPart(context, statuses);
    LevelPart levels = new LevelPart(context, reference.rules(), ruleTexts);
    return new Page(
        context.texts(),
        ApiName.of(reference.api()),
        context.audience().team(),
        context.audience().both(),
        Assets.style(),
        Assets.script(),
        context.audience().team() ? (proofs.origin() + " " + seen.origin()).strip() : "",
        head(reference.about()),
        figures(context, ProblemPart.named(problems), findings.standing()),
        sections(context.audience(), problems, book, fields),
        new MatrixPart(context, responses).arrange(),
        around.arrange(),
        new EndpointPart(context, responses, around, findings, proofs, reference.about(), book)
            .arrange(),
        order(context),
        contents.usual(),
        problems,
        new DataPart(context.texts(), book).arrange(),
        fields,
        statuses.arrange(),
        new DecisionPart(context).arrange(),
        new RedirectPart(context).arrange(),
        dictionary.arrange(),
        dictionary.unknown(),
        findings.groups(),
        new WaiverPart(context).arrange(),
        proofs.gaps(),
        new PolicyPart(context, responses, levels).arrange(),
        levels.rulesets(),
        new RulePart(context, ruleTexts).arrange(reference.rules().rules()),
        StatusRegistry.SNAPSHOT);
  }

  private static List<Figure> figures(Context context, int problems, int findings) {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(context, "endpoints", context.endpoints().size(), false));
    figures.add(figure(context, "statuses", context.inUse().size(), false));
    if (problems > 0) {
      figures.add(figure(context, "problems", problems, false));
    }
    if (context.audience().team()) {
      figures.add(figure(context, "findings", findings, true));
    }
    return figures;
  }

  private static String order(Context context) {
    DecisionOrder decided = new DecisionOrder(context.registry());
    List<Integer> codes = new ArrayList<>(context.inUse().keySet());
    codes.sort(
        Comparator.<Integer>comparingInt(decided::rank).thenComparing(Comparator.naturalOrder()));
    StringJoiner order = new StringJoiner(" ");
    for (int code : codes) {
      order.add(Integer.toString(code));
    }
    return order.toString();
  }

  private static Head head(About about) {
    return new Head(about.info().version(), about.date(), about.info().servers(), about.address());
  }

  private static List<SectionLink> sections(
      Audience audience,
      List<ProblemSection> problems,
      OperationBook book,
      List<HeaderSection> fields) {
    List<SectionLink> sections = new ArrayList<>();
    add(true, "matrix", sections);
    add(true, "endpoints", sections);
    add(!problems.isEmpty(), "problems", sections);
    add(!book.schemas().names().isEmpty(), "data", sections);
    add(!fields.isEmpty(), "fields", sections);
    add(true, "statuses", sections);
    add(true, "http", sections);
    if (audience.team()) {
      for (String id : List.of("findings", "policy", "rules")) {
        sections.add(new SectionLink(id, true));
      }
    }
    return sections;
  }

  private static void add(boolean there, String id, List<SectionLink> sections) {
    if (there) {
      sections.add(new SectionLink(id, false));
    }
  }

  private static Figure figure(Context context, String topic, int count, boolean team) {
    return new Figure(context.texts().label("figure." + topic, count), count, topic, team);
  }
}
