/** What the OpenAPI documents of MicroProfile are told of an application. */
package dev.responds.openapi.microprofile;
