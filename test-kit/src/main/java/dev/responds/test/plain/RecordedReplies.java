package dev.responds.test.plain;

import dev.responds.http.Problem;
import dev.responds.reply.Header;
import dev.responds.reply.Reply;
import dev.responds.reply.ReplyMessage;
import dev.responds.reply.ReplyObserver;
import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.ResponseLog;
import dev.responds.test.record.SharedLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records each reply that is sent without a framework. What sends replies finds it as a service.
 */
public final class RecordedReplies implements ReplyObserver {

  private final ResponseLog recorder = SharedLog.get();

  /** Made by what sends replies. */
  public RecordedReplies() {}

  @Override
  public void sending(Reply reply, ReplyMessage message, String method) {
    Aside.run(() -> record(reply, message, method));
  }

  private void record(Reply reply, ReplyMessage message, String method) {
    Ongoing begun = recorder.begin(null, "");
    recorder.end(
        begun,
        new Exchange(
            method,
            List.of(),
            new Answerer.OfReply(reply.getClass().getName()),
            message.status(),
            fields(message),
            content(reply, message, method)));
  }

  private static FieldLines fields(ReplyMessage message) {
    Map<String, List<String>> fields = new HashMap<>();
    for (Header line : message.headers()) {
      fields.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line.value());
    }
    return FieldLines.of(fields);
  }

  /** The content is a stream that is read once; of a problem, it says what the problem does. */
  private static Content content(Reply reply, ReplyMessage message, String method) {
    if (method.equals("HEAD")) {
      return Content.UNKNOWN;
    }
    if (!message.hasContent()) {
      return Content.NONE;
    }
    return reply.content().isPresent() && reply.content().get() instanceof Problem problem
        ? Content.of(ProblemText.of(problem))
        : Content.SOME;
  }
}
