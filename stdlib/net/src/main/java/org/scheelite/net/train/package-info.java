/// Training of nets: data, losses, the loop, and what it reports.
@NullMarked
package org.scheelite.net.train;

import org.jspecify.annotations.NullMarked;
