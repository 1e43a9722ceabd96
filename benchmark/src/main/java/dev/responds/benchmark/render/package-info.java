/** Results as tables, as a picture, and held against the targets. */
package dev.responds.benchmark.render;
