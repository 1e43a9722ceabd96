/** What a generated builder costs at run time, beside the same response written by hand. */
@NullMarked
package dev.responds.benchmark;

import org.jspecify.annotations.NullMarked;
