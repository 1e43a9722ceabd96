package dev.responds.runtime.spring;

import dev.responds.internal.Nullable;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header fields of one response, by names that are the same in any case. A response has so few
 * that to look through them takes less time and memory than the hash tables of Spring's own map.
 */
final class FieldMap extends AbstractMap<String, List<String>> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL = 3;

  private final ArrayList<Map.Entry<String, List<String>>> fields = new ArrayList<>(0);

  @Override
  public int size() {
    return fields.size();
  }

  @Override
  public boolean containsKey(Object name) {
    return indexOf(name) >= 0;
  }

  @Override
  public @Nullable List<String> get(Object name) {
    int index = indexOf(name);
    return index < 0 ? null : fields.get(index).getValue();
  }

  /** As in Spring's own map, the name that was put last is the one that is sent. */
  @Override
  public @Nullable List<String> put(String name, List<String> values) {
    int index = indexOf(name);
    if (index >= 0 && fields.get(index).getKey().equals(name)) {
      return fields.get(index).setValue(values);
    }
    List<String> former = index < 0 ? null : fields.remove(index).getValue();
    fields.ensureCapacity(USUAL);
    fields.add(new SimpleEntry<>(name, values));
    return former;
  }

  @Override
  public @Nullable List<String> remove(Object name) {
    int index = indexOf(name);
    return index < 0 ? null : fields.remove(index).getValue();
  }

  private int indexOf(Object name) {
    if (name instanceof String text) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).getKey().equalsIgnoreCase(text)) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public Set<Map.Entry<String, List<String>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, List<String>>> iterator() {
        return fields.iterator();
      }

      @Override
      public int size() {
        return fields.size();
      }
    };
  }
}
