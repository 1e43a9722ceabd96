package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports declared content where the code sends none, and none where it sends some. */
final class ContentContradicts extends ResponseRule {

  ContentContradicts() {
    super("content-contradicts", Severity.WARNING, rfc(9110, "6.4"));
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Body declared = judged.response().body();
    if (!judged.endpoint().proof().returnsAreKnown()
        || !judged.sent()
        || declared.assumed()
        || !judged.interpreted().content()
        || judged.endpoint().outcome().carrier() != Carrier.RESPONSE
        || judged.endpoint().routing().methods().contains(HttpMethod.HEAD)) {
      return Optional.empty();
    }
    boolean mayBeThrown = judged.endpoint().proof().mayThrow(judged.status());
    if (declared.hasContent() && all(Content.NONE, judged) && !mayBeThrown) {
      return Optional.of(finding(judged, ""));
    }
    return declared.hasNoContent() && all(Content.SOME, judged)
        ? Optional.of(finding(judged, "sent"))
        : Optional.empty();
  }

  private static boolean all(Content content, JudgedResponse judged) {
    List<FoundResponse> found = judged.found();
    for (FoundResponse response : found) {
      if (response.content() != content) {
        return false;
      }
    }
    return !found.isEmpty();
  }

  private Finding finding(JudgedResponse judged, String variant) {
    return finding(
        variant,
        level(),
        judged.response().at("body"),
        judged.requestArguments().and("way", String.join(" -> ", judged.found().get(0).way())));
  }
}
