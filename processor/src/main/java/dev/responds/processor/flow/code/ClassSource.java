package dev.responds.processor.flow.code;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A jar or a folder of class files. */
interface ClassSource extends Closeable {

  /** Returns the internal names of its classes, sorted. */
  List<String> names() throws IOException;

  /** Returns a class file, or null if there is none of that name. */
  byte @Nullable [] read(String name) throws IOException;
}
