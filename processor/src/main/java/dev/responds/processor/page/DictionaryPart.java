package dev.responds.processor.page;

import dev.responds.contract.http.Status;
import dev.responds.processor.page.view.DictionaryEntry;
import dev.responds.processor.page.view.DictionaryGroup;
import dev.responds.processor.page.view.StatusLink;
import dev.responds.processor.page.view.Texts;
import dev.responds.processor.page.view.UnknownCodes;
import java.util.ArrayList;
import java.util.List;

/** Arranges the dictionary of all registered statuses. */
final class DictionaryPart {

  private static final int CLASSES = 5;

  private final Context context;
  private final Texts texts;
  private final StatusPart statuses;

  DictionaryPart(Context context, StatusPart statuses) {
    this.context = context;
    this.texts = context.texts();
    this.statuses = statuses;
  }

  List<DictionaryGroup> arrange() {
    List<DictionaryGroup> groups = new ArrayList<>();
    for (int look = 1; look <= CLASSES; look++) {
      groups.add(group(look));
    }
    return groups;
  }

  /** An unknown code is read as the x00 of its class, one of no class as a 500 (RFC 9110 §15). */
  UnknownCodes unknown() {
    List<UnknownCodes.Range> ranges = new ArrayList<>();
    for (int look = 1; look <= CLASSES; look++) {
      ranges.add(new UnknownCodes.Range(look + "xx", context.status(look * 100)));
    }
    ranges.add(new UnknownCodes.Range(texts.get("unknown.outside"), context.status(500)));
    List<StatusLink> inUse = new ArrayList<>();
    for (int code : context.inUse().keySet()) {
      if (context.registry().find(code).isEmpty()) {
        inUse.add(context.status(code));
      }
    }
    return new UnknownCodes(ranges, inUse);
  }

  private DictionaryGroup group(int look) {
    List<StatusLink> inUse = new ArrayList<>();
    List<DictionaryEntry> others = new ArrayList<>();
    for (Status status : context.registry().all()) {
      if (status.statusClass() == look) {
        if (context.inUse().containsKey(status.code())) {
          inUse.add(context.status(status.code()));
        } else {
          others.add(entry(status));
        }
      }
    }
    return new DictionaryGroup(
        look,
        texts.get("class.title." + look),
        texts.prose("class.meaning." + look),
        inUse,
        others);
  }

  private DictionaryEntry entry(Status status) {
    return new DictionaryEntry(
        status.flag() == Status.Flag.ACTIVE ? "" : texts.of("badge", status.flag()),
        statuses.section(status.code(), List.of()));
  }
}
