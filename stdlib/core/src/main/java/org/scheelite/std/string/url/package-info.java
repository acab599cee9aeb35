/// Addresses of the web as texts.
@NullMarked
package org.scheelite.std.string.url;

import org.jspecify.annotations.NullMarked;
