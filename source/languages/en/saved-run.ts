/** What is answered where a run is saved to a file, or a file is read as one. */
export const savedRun = {
	folder: '{file} is a folder. Name a file to save the run in.',
	noPlace: 'The run cannot be saved in {file} ({code}). Name another file.',
	written: 'The run is saved in {file}. Show it anywhere: {command}',
	writtenUnfinished: 'The run was stopped early; its results up to then are saved in {file}.',
	unwritten: 'The run could not be saved in {file} ({code}).',
	noFile: 'Name the file of a saved run: acr-doctor report run.json',
	noInput: 'There is no input to read. Pipe in a saved run, or name its file.',
	absent: 'There is no file {file}.',
	isFolder: '{file} is a folder. Name the file of a saved run.',
	unreadable: '{file} cannot be read ({code}).',
	tooLarge: '{file} is too large to be a saved run.',
	problem: {
		'no-json': '{file} is not a saved run: it is not JSON, or incomplete.',
		foreign: '{file} is not a saved run of acr-doctor.',
		newer: '{file} was saved by a newer acr-doctor. Update this one.',
		'internal-error': '{file} reports an internal error of acr-doctor, and holds no run.',
		broken: '{file} was edited, or saved by a very old acr-doctor, and cannot be read.',
	},
} as const;
