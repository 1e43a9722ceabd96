package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code HttpHeaders} that a method fills. */
final class HeaderLibrary implements Library {

  private static final String HEADERS = "org/springframework/http/HttpHeaders";

  private static final Map<String, String> SETTERS =
      Map.ofEntries(
          Map.entry("setAllow", "Allow"),
          Map.entry("setCacheControl", "Cache-Control"),
          Map.entry("setContentDisposition", "Content-Disposition"),
          Map.entry("setContentLength", "Content-Length"),
          Map.entry("setContentType", "Content-Type"),
          Map.entry("setETag", "ETag"),
          Map.entry("setExpires", "Expires"),
          Map.entry("setLastModified", "Last-Modified"),
          Map.entry("setLocation", "Location"),
          Map.entry("setBearerAuth", "Authorization"),
          Map.entry("setVary", "Vary"));

  private static final Pattern LOOKING = Pattern.compile("(get|contains|is|to|has|as|entry).*");

  private static final Set<String> NAMED = Set.of("add", "set", "addIfAbsent");

  @Override
  public @Nullable FlowValue call(Call call) {
    if (!call.method().owner().equals(HEADERS)) {
      return null;
    }
    String name = NAMED.contains(call.name()) ? call.argument(0).text() : SETTERS.get(call.name());
    if (name == null) {
      return call.method().isConstructor() ? JdkLibrary.NOTHING : other(call);
    }
    FlowValue value = call.argument(NAMED.contains(call.name()) ? 1 : 0);
    for (Fact.Instance headers : call.receiver().facts(Fact.Instance.class)) {
      call.change(headers, headers.with(Fields.HEADER + name, value));
    }
    return JdkLibrary.NOTHING;
  }

  /** What does not only look may set any field. */
  private static @Nullable FlowValue other(Call call) {
    if (!LOOKING.matcher(call.name()).matches()) {
      for (Fact.Instance headers : call.receiver().facts(Fact.Instance.class)) {
        call.change(headers, headers.with(Fields.MORE_HEADERS, FlowValue.of(1)));
      }
    }
    return null;
  }
}
