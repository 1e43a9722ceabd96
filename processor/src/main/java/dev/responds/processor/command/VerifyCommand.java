package dev.responds.processor.command;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** The command that tells which responses endpoints really send. */
final class VerifyCommand implements Command {

  private static final Option CLASSPATH =
      Option.builder()
          .longOpt("classpath")
          .hasArg()
          .argName("PATH")
          .desc("Jars and folders that the classes were compiled with, as javac takes them.")
          .get();
  private static final Option POLICY =
      Option.builder()
          .longOpt("policy")
          .hasArg()
          .argName("CLASS")
          .desc("The class whose @StatusPolicy holds for everything, as responds.policy has it.")
          .get();
  private static final Option TIME =
      Option.builder().longOpt("time").desc("Tells how long it took as well.").get();

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "Tells which responses endpoints send, from their class files.";
  }

  @Override
  public String operands() {
    return "CLASSES...";
  }

  @Override
  public String details() {
    return "CLASSES is a folder of classes such as orders/target/classes, or a jar.";
  }

  @Override
  public List<Option> options() {
    return List.of(CLASSPATH, POLICY, TIME);
  }

  @Override
  public ExitCode run(GivenOptions arguments, PrintStream out, PrintStream err) {
    if (arguments.operands().isEmpty()) {
      throw new CommandException("CLASSES is missing");
    }
    List<Path> classes = arguments.operands().stream().map(GivenOptions::path).toList();
    return new Verify(
            classes, classpath(arguments), arguments.value(POLICY), arguments.has(TIME), out, err)
        .run();
  }

  private static List<Path> classpath(GivenOptions arguments) {
    List<Path> paths = new ArrayList<>();
    String written = arguments.value(CLASSPATH).orElse("");
    for (String entry : List.of(written.split(File.pathSeparator))) {
      if (!entry.isBlank()) {
        paths.add(GivenOptions.path(entry));
      }
    }
    return paths;
  }
}
