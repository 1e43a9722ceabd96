package dev.responds.processor.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that begins again after its end, so that it can be written twice. */
final class EndlesslyWritten implements Iterator<Object> {

  private final Collection<Object> all;
  private Iterator<Object> current;

  EndlesslyWritten(Collection<Object> all) {
    this.all = all;
    this.current = all.iterator();
  }

  @Override
  public boolean hasNext() {
    boolean more = current.hasNext();
    if (!more) {
      current = all.iterator();
    }
    return more;
  }

  @Override
  public Object next() {
    if (all.isEmpty()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
