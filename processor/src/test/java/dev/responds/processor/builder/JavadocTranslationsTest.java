package dev.responds.processor.builder;

import dev.responds.contract.text.BothLanguages;

class JavadocTranslationsTest implements BothLanguages {

  @Override
  public String texts() {
    return "/dev/responds/processor/builder/javadoc";
  }
}
