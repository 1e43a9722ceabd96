package dev.responds.processor.session;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The place for the files of a compile, which may have those of an earlier one. */
public interface Output {

  /** What a file holds, which is never in memory as a whole. */
  interface Content {

    /** Writes it, to a file that stays open. */
    void write(Writer out);
  }

  /** Returns whether an earlier compile has left a file. */
  boolean has(String packageName, String file);

  /** Returns what an earlier compile has left; must be asked before the file is written. */
  Optional<String> read(String path);

  /** Returns the content of a file that an earlier compile has left. */
  Optional<byte[]> read(String packageName, String file);

  /** Returns a generated source file that an earlier compile has left. */
  Optional<String> readSource(String packageName, String file);

  /** Removes what an earlier compile has left. */
  void delete(String path);

  /** Removes a generated source file that an earlier compile has left. */
  void deleteSource(String packageName, String file);

  /**
   * Returns whether an earlier compile has left a generated source file that has this text, and the
   * class file that came of it.
   *
   * @param type simple name of the type
   */
  boolean hasCompiled(String packageName, String type, String text);

  /**
   * Leaves a generated source as an earlier compile has written it.
   *
   * @param origins the elements that it comes of
   * @return whether that can be done
   */
  boolean leave(String packageName, String type, List<Element> origins);

  /**
   * Makes a file beside the generated sources that is written later, for the next compile alone.
   */
  void claimSource(String path) throws IOException;

  /** Writes a file beside the generated sources that was claimed. */
  void writeSource(String path, String text) throws IOException;

  /** Makes a file that is written later, when no file can be made any more. */
  void claim(String path) throws IOException;

  /** Writes a file that comes of all sources, and that may have been claimed. */
  void write(String path, Content content) throws IOException;

  /** Writes bytes to a file that comes of all sources, and that may have been claimed. */
  void write(String path, byte[] content) throws IOException;

  /** Says that the compile fails, so that all may stay as an earlier one has left it. */
  void abandon();

  /** Does what has waited for the end of the compile. */
  void finish();
}
