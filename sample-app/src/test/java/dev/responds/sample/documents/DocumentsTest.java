package dev.responds.sample.documents;

import static dev.responds.sample.Caller.FORM;
import static dev.responds.sample.Caller.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsTest extends ServerTest {

  private static final String DRAFT = "{\"title\":\"Minutes\",\"text\":\"Nobody came\"}";

  private String document = "";

  @BeforeEach
  void create() {
    HttpResponse<String> created = alice().post("/documents", JSON, DRAFT);
    assertJson(created, 201);
    document = header(created, "Location");
    assertThat(document).matches("/documents/\\d+");
  }

  @Test
  void savingHasNothingToShow() {
    HttpResponse<String> saved = alice().put(document, "{\"title\":\"New\",\"text\":\"Text\"}");

    assertEmpty(saved, 204);
    assertThat(saved.headers().firstValue("Content-Length")).isEmpty();
    HttpResponse<String> read = alice().get(document);
    assertJson(read, 200);
    assertValue(read, "$.title").isEqualTo("New");
  }

  @Test
  void saveButtonKeepsTheBrowserOnTheScreen() {
    HttpResponse<String> editor = alice().get(document + "/editor");
    assertPage(editor, 200);

    HttpResponse<String> saved =
        alice()
            .post(
                document + "/editor",
                FORM,
                "form=" + formToken(editor) + "&title=Typed&text=1+%3C+2");

    assertEmpty(saved, 204);
    assertValue(alice().get(document), "$.text").isEqualTo("1 < 2");
    assertThat(alice().get(document + "/editor").body()).contains("1 &lt; 2");
  }

  @Test
  void formOfAnotherAccountIsForbidden() {
    String foreign = formToken(bob().get("/documents/2/editor"));

    HttpResponse<String> response =
        alice().post(document + "/editor", FORM, "form=" + foreign + "&title=a&text=b");

    assertProblem(response, 403, "Unknown form");
    assertValue(alice().get(document), "$.title").isEqualTo("Minutes");
  }

  @Test
  void incompleteFormIsABadRequest() {
    assertProblem(alice().post(document + "/editor", FORM, "title=a"), 400, "Invalid content");
  }

  @Test
  void invalidDraftIsABadRequest() {
    assertProblem(alice().put(document, "{\"title\":\"\",\"text\":\"\"}"), 400, "Invalid content");
    assertProblem(alice().post("/documents", JSON, "[]"), 400, "Bad Request");
    assertProblem(alice().get("/documents/x"), 400, "Bad Request");
    assertProblem(alice().get("/documents/x/editor"), 400, "Bad Request");
  }

  @Test
  void othersDocumentsAreHidden() {
    assertProblem(bob().get(document), 404, "No such document");
    assertProblem(bob().put(document, DRAFT), 404, "No such document");
    assertProblem(bob().get(document + "/editor"), 404, "No such document");
    String own = formToken(bob().get("/documents/2/editor"));
    HttpResponse<String> posted =
        bob().post(document + "/editor", FORM, "form=" + own + "&title=a&text=b");
    assertProblem(posted, 404, "No such document");
  }

  @Test
  void draftThatIsNotJsonIsUnsupported() {
    HttpResponse<String> response = alice().post("/documents", "text/plain", "Nobody came");

    assertProblem(response, 415, "Unsupported Media Type");
    assertThat(header(response, "Accept")).startsWith("application/json");
  }

  @Test
  void anonymousCallersAreChallenged() {
    assertChallenge(anonymous().get(document));
    assertChallenge(anonymous().put(document, DRAFT));
  }
}
