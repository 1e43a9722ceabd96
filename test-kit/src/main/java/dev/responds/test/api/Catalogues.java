package dev.responds.test.api;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.MalformedCatalogException;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.text.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The catalogues that the modules of a class path have.
 *
 * @param endpoints the endpoints of all of them
 * @param complaints what kept one from being read, each as a line for people
 */
public record Catalogues(List<Endpoint> endpoints, List<String> complaints) {

  /** Where each module has its catalogue. */
  public static final String NAME = "META-INF/responds/catalog.json";

  /** Makes the lists immutable. */
  public Catalogues {
    endpoints = List.copyOf(endpoints);
    complaints = List.copyOf(complaints);
  }

  /** Reads all that the class path has. */
  public static Catalogues read(ClassLoader classes) {
    Set<Endpoint> endpoints = new LinkedHashSet<>();
    List<String> complaints = new ArrayList<>();
    Translations texts = Language.ofRuns(Language.current());
    List<URL> places = places(classes, complaints, texts);
    for (URL place : places) {
      try {
        endpoints.addAll(Catalog.read(text(place)).endpoints());
      } catch (MalformedCatalogException e) {
        complaints.add(texts.get("catalogue.malformed", place, String.valueOf(e.getMessage())));
      } catch (IOException e) {
        complaints.add(texts.get("catalogue.unreadable", place, String.valueOf(e.getMessage())));
      }
    }
    if (places.isEmpty() && complaints.isEmpty()) {
      complaints.add(texts.get("catalogue.none", NAME));
    }
    return new Catalogues(List.copyOf(endpoints), complaints);
  }

  private static List<URL> places(
      ClassLoader classes, List<String> complaints, Translations texts) {
    try {
      return Collections.list(classes.getResources(NAME));
    } catch (IOException e) {
      complaints.add(texts.get("catalogue.search", NAME, String.valueOf(e.getMessage())));
      return List.of();
    }
  }

  /** A connection that is cached would keep the jar open. */
  private static String text(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
