import {expect} from 'vitest';
import {openPicker, saved} from '../picker/open-picker.ts';

/** Opens the settings from the list of registries. */
export async function openSettingsScreen(opening: Parameters<typeof openPicker>[0] = {}) {
	const opened = await openPicker({saved, rows: 60, ...opening});
	await expect.poll(opened.frame).toContain('fabrikam');
	opened.press(',');
	await expect.poll(() => opened.settingsController.state.get()).toBeDefined();
	await expect.poll(opened.frame).toContain('<');

	return {
		...opened,
		preferences: () => opened.settings.read().settings,
		lines: () => opened.frame().split('\n'),
		/** The selected row without its explanation. */
		selected: () =>
			opened
				.frame()
				.split('\n')
				.find(line => line.startsWith('▌')),
		/** Selects the first row that contains the text. */
		async select(text: string) {
			const isSelected = () =>
				opened
					.frame()
					.split('\n')
					.some(line => line.startsWith('▌') && line.includes(text));
			opened.press('g');
			await expect.poll(opened.frame).toContain('▌ Language');

			for (let count = 0; count < 40 && !isSelected(); count += 1) {
				const before = opened.frame();
				opened.press('j');
				await expect.poll(opened.frame).not.toBe(before);
			}

			expect(isSelected()).toBe(true);
		},
	};
}
