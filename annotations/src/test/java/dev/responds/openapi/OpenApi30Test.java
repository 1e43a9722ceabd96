package dev.responds.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApi30Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'type':['string','null'],'format':'date'} |"
            + " {'type':'string','nullable':true,'format':'date'}",
        "{'anyOf':[{'$ref':'#/a'},{'type':'null'}]} | {'allOf':[{'$ref':'#/a'}],'nullable':true}",
        "{'anyOf':[{'$ref':'#/a'},{'$ref':'#/b'}]} | {'anyOf':[{'$ref':'#/a'},{'$ref':'#/b'}]}",
        "{'exclusiveMinimum':0} | {'minimum':0,'exclusiveMinimum':true}",
        "{'minimum':1,'exclusiveMinimum':0} | {'minimum':1}",
        "{'maximum':9,'exclusiveMaximum':5} | {'maximum':5,'exclusiveMaximum':true}",
        "{'examples':['a','b']} | {'example':'a'}",
        "{'propertyNames':{'enum':['a']},'additionalProperties':{'type':['string','null']}}"
            + " | {'additionalProperties':{'type':'string','nullable':true}}",
        "{'properties':{'type':{'type':['integer','null']}}} |"
            + " {'properties':{'type':{'type':'integer','nullable':true}}}",
        "{'items':{'oneOf':[{'type':'null'}]},'additionalProperties':true}"
            + " | {'items':{'oneOf':[{'nullable':true}]},'additionalProperties':true}",
      })
  void schemas(String newer, String older) {
    assertThat(OpenApi30.schema(Json.object(JsonReader.object(newer.replace('\'', '"')))))
        .isEqualTo(JsonReader.object(older.replace('\'', '"')));
  }
}
