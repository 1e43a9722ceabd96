package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.reference.view.DictionaryEntry;
import dev.responds.processor.reference.view.DictionaryGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Arranges the dictionary of all registered statuses. */
final class DictionaryPart {

  private final Context context;

  DictionaryPart(Context context) {
    this.context = context;
  }

  List<DictionaryGroup> arrange() {
    Map<Integer, List<DictionaryEntry>> classes = new TreeMap<>();
    for (Status status : context.registry().all()) {
      classes.computeIfAbsent(status.statusClass(), c -> new ArrayList<>()).add(entry(status));
    }
    List<DictionaryGroup> groups = new ArrayList<>();
    classes.forEach(
        (look, entries) ->
            groups.add(
                new DictionaryGroup(look, context.texts().get("class.title." + look), entries)));
    return groups;
  }

  private DictionaryEntry entry(Status status) {
    return new DictionaryEntry(
        context.status(status.code()),
        context.inUse().containsKey(status.code()),
        context.texts().meaning(status.code()),
        status.flag() == Status.Flag.ACTIVE ? "" : context.texts().of("badge", status.flag()),
        context.cite(status.citation()));
  }
}
