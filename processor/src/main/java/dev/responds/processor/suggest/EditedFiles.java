package dev.responds.processor.suggest;

import dev.responds.contract.util.RepositoryPath;
import dev.responds.processor.suggest.Places.Unit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Source files that change or come, and what differs in all of them. */
final class EditedFiles {

  private final Map<Unit, EditedFile> edited = new LinkedHashMap<>();
  private final SortedMap<String, byte[]> diffs = new TreeMap<>();

  /** Returns a file that is there. */
  EditedFile of(Unit unit) {
    return edited.computeIfAbsent(unit, EditedFile::new);
  }

  /** Adds a file that comes. */
  void add(Path file, UnifiedDiff lines) {
    String path = path(file);
    diffs.put(path, lines.print(path, true).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the diff, in the order of the paths. */
  byte[] diff() {
    edited.forEach(
        (unit, file) -> {
          String path = path(unit.text().path());
          diffs.put(path, file.diff().print(path, false).getBytes(unit.text().charset()));
        });
    ByteArrayOutputStream diff = new ByteArrayOutputStream();
    diffs.values().forEach(diff::writeBytes);
    return diff.toByteArray();
  }

  private static String path(Path file) {
    return RepositoryPath.of(file).orElseGet(() -> RepositoryPath.names(file));
  }
}
