package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Sender;
import dev.responds.contract.util.SourceLines;
import dev.responds.processor.page.view.Found;
import dev.responds.processor.page.view.Gaps;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Arranges what was found in the code of endpoints, beside what they declare. */
final class ProofPart {

  /** The first reasons say enough. */
  private static final int REASONS = 3;

  private final Context context;
  private final Texts texts;

  ProofPart(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** Returns what the code says of a declared response; empty if nobody has looked. */
  String remark(Endpoint endpoint, DeclaredResponse declared) {
    Proof proof = endpoint.proof();
    if (!proof.looked()) {
      return "";
    }
    Optional<FoundResponse> proved = nearest(proof.certain(declared.status()));
    if (proved.isPresent()) {
      String place = SourceLines.removed(proved.get().place());
      Optional<String> exception = proved.get().exceptionName();
      return exception.isPresent()
          ? texts.get("proof.thrown", place, exception.get())
          : texts.get("proof.proved", place);
    }
    if (proof.has(declared.status())) {
      return texts.get("proof.possible");
    }
    return declared.sender() == Sender.INFRASTRUCTURE ? "" : texts.of("proof", proof.extent());
  }

  /**
   * Returns whether the code was looked at, and does not send a response that is said to be its.
   */
  static boolean isDeclaredOnly(Endpoint endpoint, DeclaredResponse declared) {
    return endpoint.proof().looked()
        && declared.sender() != Sender.INFRASTRUCTURE
        && !endpoint.proof().proves(declared.status());
  }

  /** Returns what the code sends for certain, and nobody declares. */
  static List<Integer> undeclared(Endpoint endpoint) {
    List<Integer> undeclared = new ArrayList<>();
    for (int status : endpoint.proof().statuses()) {
      if (!endpoint.declares(status)) {
        undeclared.add(status);
      }
    }
    return undeclared;
  }

  /** Returns what was found in the code of an endpoint, and nobody declares. */
  List<Found> found(Endpoint endpoint) {
    List<Found> found = new ArrayList<>();
    for (int status : undeclared(endpoint)) {
      FoundResponse nearest = nearest(endpoint.proof().certain(status)).orElseThrow();
      found.add(
          new Found(context.status(status), nearest.exceptionName().orElse(""), way(nearest)));
    }
    return found;
  }

  /** A method that goes on in itself, as in a lambda, is one step to the reader. */
  private static String way(FoundResponse response) {
    List<String> steps = new ArrayList<>();
    for (String step : SourceLines.removed(response.way())) {
      if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
        steps.add(step);
      }
    }
    return String.join(" → ", steps);
  }

  private static Optional<FoundResponse> nearest(List<FoundResponse> responses) {
    return responses.stream().min(Comparator.comparingInt(FoundResponse::depth));
  }

  /** Returns what was not understood, endpoint by endpoint. */
  Gaps gaps() {
    List<Gaps.Line> lines = new ArrayList<>();
    GapTexts said = GapTexts.in(texts.language());
    boolean looked = false;
    for (EndpointIndex.Entry entry : context.endpoints()) {
      Proof proof = entry.endpoint().proof();
      looked |= proof.looked();
      List<String> reasons =
          SourceLines.removed(proof.gaps()).stream().map(said::of).distinct().toList();
      if (!reasons.isEmpty()) {
        int more = Math.max(0, reasons.size() - REASONS);
        lines.add(
            new Gaps.Line(
                entry.link(),
                texts.of("understood", proof.extent()),
                reasons.subList(0, reasons.size() - more),
                more == 0 ? "" : texts.get("gaps.more", texts.number(more))));
      }
    }
    return new Gaps(looked, lines);
  }

  /** Returns what the page is made of, in a sentence. */
  String origin() {
    int declared = 0;
    int proved = 0;
    boolean looked = false;
    for (Endpoint endpoint : context.endpoints().endpoints()) {
      looked |= endpoint.proof().looked();
      for (DeclaredResponse response : endpoint.responses()) {
        if (response.sender() != Sender.INFRASTRUCTURE) {
          declared++;
          proved += endpoint.proof().proves(response.status()) ? 1 : 0;
        }
      }
    }
    return looked
        ? texts.get(
            texts.form("origin.proved", declared), texts.number(proved), texts.number(declared))
        : texts.get("origin.declared");
  }
}
