/// Messages: what the language says when input is odd. They are data; evaluation goes on.
@NullMarked
package org.scheelite.message;

import org.jspecify.annotations.NullMarked;
