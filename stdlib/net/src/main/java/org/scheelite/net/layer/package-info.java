/// The layers: each is one record, which is the builtin of its name at the same time.
@NullMarked
package org.scheelite.net.layer;

import org.jspecify.annotations.NullMarked;
