package dev.responds.processor.builder;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field that HTTP makes mandatory is an argument, and the compiler names the one forgotten. */
class ForgottenFieldTest {

  private static final StatusRegistry REGISTRY = StatusRegistry.load();

  /** What is called without arguments, and the names of which each has to be in the message. */
  private static final Map<Integer, Map<String, List<String>>> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              call(201, "created", "Location"),
              call(202, "accepted", "Location"),
              call(206, "partialContent", "ContentRange", "ByteRanges"),
              call(226, "imUsed", "EntityTag", "Im"),
              call(301, "movedPermanently", "Location"),
              call(302, "found", "Location"),
              call(303, "seeOther", "Location"),
              call(307, "temporaryRedirect", "Location"),
              call(308, "permanentRedirect", "Location"),
              call(401, "unauthorized", "Challenge"),
              call(405, "methodNotAllowed", "Allow"),
              call(407, "proxyAuthenticationRequired", "Challenge"),
              call(415, "unsupportedContentCoding", "AcceptEncoding"),
              call(416, "rangeNotSatisfiable", "ContentRange"),
              call(426, "upgradeRequired", "Upgrade")));

  private static Map.Entry<Integer, Map<String, List<String>>> call(
      int status, String factory, String... names) {
    return entry(status, Map.of(factory, List.of(names)));
  }

  @Test
  void everyMandatoryFieldIsAmongThem() {
    TreeSet<Integer> mandatory = new TreeSet<>();
    REGISTRY.all().stream()
        .filter(status -> status.code() >= 200 && !status.mandatory().isEmpty())
        .map(Status::code)
        .forEach(mandatory::add);

    assertThat(CALLS.keySet()).containsAll(mandatory);
  }

  @ParameterizedTest
  @EnumSource(names = "JAX_RS", mode = EnumSource.Mode.EXCLUDE)
  void theCompilerNamesIt(Framework framework) {
    Map<Long, List<String>> messages = messages(compile(framework));

    long line = 1;
    for (Map<String, List<String>> call : CALLS.values()) {
      line++;
      List<String> names = call.values().iterator().next();
      assertThat(messages.get(line))
          .as("%s on %s", call, framework)
          .singleElement()
          .asString()
          .contains("no arguments")
          .contains(names);
    }
    assertThat(messages).hasSize(CALLS.size());
  }

  private static Compilation compile(Framework framework) {
    StringBuilder user =
        new StringBuilder("package com.shop; class OrderController { void all() {\n");
    CALLS
        .values()
        .forEach(call -> call.keySet().forEach(name -> user.append(statement(name)).append('\n')));
    return GeneratedCode.compile(
        generated(framework),
        GeneratedCode.ORDER,
        GeneratedCode.source("com.shop.OrderController", user.append("} }").toString()));
  }

  private static String statement(String factory) {
    return "OrderControllerResponses.Respond.create().%s();".formatted(factory);
  }

  private static SourceFile generated(Framework framework) {
    EndpointFixture endpoint = endpoint("create", "POST").calledBy(framework);
    CALLS
        .keySet()
        .forEach(status -> endpoint.responds(status, status == 202 ? Body.NONE : Body.of(ORDER)));
    return GeneratedCode.write(endpoint);
  }

  private static Map<Long, List<String>> messages(Compilation compilation) {
    Map<Long, List<String>> messages = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      messages
          .computeIfAbsent(error.getLineNumber(), line -> new ArrayList<>())
          .add(error.getMessage(Locale.ROOT));
    }
    return messages;
  }
}
