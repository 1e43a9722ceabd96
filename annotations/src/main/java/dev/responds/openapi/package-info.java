/**
 * What an application declares, for documents that other tools make of it: read from the class
 * path, where each compile has left it. It knows no such tool; not exported.
 */
package dev.responds.openapi;
