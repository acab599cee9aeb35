/// Texts in natural language: words, sentences, and numbers as words.
@NullMarked
package org.scheelite.std.string.text;

import org.jspecify.annotations.NullMarked;
