package city.loket.backend.calling.ui;

import city.loket.backend.device.Booth;

/**
 * A photo booth as the console shows it.
 *
 * @param who switched it off; empty when nobody did
 */
record BoothLine(Booth booth, String who) {}
