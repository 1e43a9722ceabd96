package dev.responds.processor.command;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.openapi.AppliedOverlay;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;

/** The command that applies an overlay to the OpenAPI document of another tool. */
final class OverlayCommand implements Command {

  private static final Option OUT =
      Option.builder()
          .longOpt("out")
          .hasArg()
          .argName("FILE")
          .desc("The document to write.")
          .required()
          .get();

  @Override
  public String name() {
    return "overlay";
  }

  @Override
  public String summary() {
    return "Puts declared responses into an OpenAPI document.";
  }

  @Override
  public String operands() {
    return "DOCUMENT OVERLAY";
  }

  @Override
  public String details() {
    return "DOCUMENT is what another tool has made, as JSON; OVERLAY is the openapi-overlay.json of"
        + " a compile. Operations that the document does not have are named.";
  }

  @Override
  public List<Option> options() {
    return List.of(OUT);
  }

  @Override
  public ExitCode run(GivenOptions arguments, PrintStream out, PrintStream err) {
    if (arguments.operands().size() != 2) {
      throw new CommandException("it takes two files: DOCUMENT and OVERLAY");
    }
    Path document = GivenOptions.path(arguments.operands().get(0));
    Path overlay = GivenOptions.path(arguments.operands().get(1));
    Path target = arguments.path(OUT).orElseThrow();
    JsonObject api = read(document);
    if (!api.getString("openapi", "").startsWith("3.")) {
      throw new CommandException(document + ": it is not an OpenAPI 3 document");
    }
    AppliedOverlay applied = apply(overlay, api);
    WrittenFiles.write(Map.of(target, WrittenFiles.text(applied::write)));
    for (String place : applied.unmatched()) {
      err.println("nothing in " + document.getFileName() + " is at " + place);
    }
    int all = applied.updates();
    out.printf(
        "%s: %d of %d %s%n",
        target, all - applied.unmatched().size(), all, all == 1 ? "update" : "updates");
    return applied.unmatched().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static AppliedOverlay apply(Path overlay, JsonObject document) {
    try {
      return AppliedOverlay.of(read(overlay), document);
    } catch (IllegalArgumentException e) {
      throw new CommandException(overlay + ": " + e.getMessage());
    }
  }

  private static JsonObject read(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return JsonParser.object(new String(bytes, StandardCharsets.UTF_8));
    } catch (MalformedJsonException e) {
      throw new CommandException(path + ": it cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new CommandException(path + ": " + e);
    }
  }
}
