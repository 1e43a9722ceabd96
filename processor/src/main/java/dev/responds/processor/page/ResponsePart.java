package dev.responds.processor.page;

import dev.responds.contract.catalog.Problems;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.FoundProblem;
import dev.responds.contract.model.Sender;
import dev.responds.processor.page.view.HeaderFieldLine;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Response;
import dev.responds.processor.page.view.SeenBy;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Arranges single responses. */
final class ResponsePart {

  private final Context context;
  private final Texts texts;
  private final HeaderFieldPart headers;
  private final ProofPart proofs;
  private final SeenPart seen;
  private final ContentPart contents;

  ResponsePart(Context context, ProofPart proofs, SeenPart seen, ContentPart contents) {
    this.context = context;
    this.texts = context.texts();
    this.proofs = proofs;
    this.seen = seen;
    this.contents = contents;
    this.headers = new HeaderFieldPart(context.registry());
  }

  Response arrange(String id, Endpoint endpoint, DeclaredResponse declared) {
    String problem = problem(endpoint, declared);
    return new Response(
        id,
        context.status(declared.status()),
        declared.when(),
        declared.when().isEmpty() ? meaning(declared.status()) : Prose.NONE,
        contents.isKnown() ? bare(declared.body()) : content(declared.body()),
        contents.unusual(endpoint, declared),
        problem.isEmpty() ? "" : Objects.requireNonNull(context.problems().get(problem)),
        problem,
        fields(endpoint, declared),
        texts.of("mark", declared.sender()),
        told(declared),
        exceptions(declared),
        declared.onMethod() || !context.audience().team()
            ? ""
            : texts.of("scope", declared.scope()),
        AroundPart.tells(declared) ? "" : proofs.remark(endpoint, declared),
        AroundPart.tells(declared) ? SeenBy.UNKNOWN : seen.of(endpoint, declared));
  }

  /** Returns the tests that prove a response of an endpoint. */
  SeenBy seen(Endpoint endpoint, DeclaredResponse declared) {
    return seen.of(endpoint, declared);
  }

  /** The sign of an error handler says enough to clients; to the team, its exceptions do. */
  private String told(DeclaredResponse declared) {
    boolean known = context.audience() != Audience.TEAM && declared.sender() == Sender.EXCEPTION;
    return known || !declared.on().isEmpty() ? "" : sentBy(declared.sender());
  }

  /** Where the forms of the content are told, its type is among them. */
  private List<HeaderFieldLine> fields(Endpoint endpoint, DeclaredResponse declared) {
    List<HeaderFieldLine> fields = new ArrayList<>();
    boolean told = !contents.of(endpoint, declared).isEmpty();
    for (HeaderFieldLine field : headers.describe(endpoint, declared)) {
      if (!told || !field.name().equalsIgnoreCase("Content-Type")) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Returns the type of the problem that it carries; of several, their sections lead here. */
  private static String problem(Endpoint endpoint, DeclaredResponse declared) {
    List<FoundProblem> sent = Problems.sent(endpoint, declared);
    return sent.size() == 1 ? sent.get(0).type().uri() : "";
  }

  /** Returns who sends it, in words; the endpoint itself goes without saying. */
  String sentBy(Sender sender) {
    return sender == Sender.ENDPOINT ? "" : sender(sender);
  }

  /** Clients need not know how the code answers errors. */
  String sender(Sender sender) {
    boolean client = sender == Sender.EXCEPTION && context.audience() != Audience.TEAM;
    return client ? texts.get("sender.handler") : texts.of("sender", sender);
  }

  /** What the status says by itself; a code that nobody has registered says nothing. */
  private Prose meaning(int status) {
    return context.registry().find(status).isPresent()
        ? texts.meaning(status)
        : texts.prose("status.takenFor", context.registry().interpret(status).toString());
  }

  private static List<String> exceptions(DeclaredResponse declared) {
    List<String> exceptions = new ArrayList<>();
    for (ExceptionType exception : declared.on()) {
      exceptions.add(exception.type().display());
    }
    return exceptions;
  }

  /** Where the document tells what is sent, all that is left to say is that nothing is. */
  private Prose bare(Body body) {
    return body.hasNoContent() ? content(body) : Prose.NONE;
  }

  /** Returns what a response carries. */
  Prose content(Body body) {
    return body.type().isPresent()
        ? Prose.code(body.type().get().display())
        : Prose.of(texts.of("body", body.assumed() ? Body.Kind.UNKNOWN : body.kind()));
  }
}
