/** What is answered where a run is saved to a file, or a file is read as one. */
export const savedRun = {
	folder: '{file} is a folder. Name a file to save the run in.',
	noPlace: 'The run cannot be saved in {file} ({code}). Name another file.',
	written: 'The run is saved in {file}. Show it anywhere: {command}',
	writtenUnfinished: 'The run was ended early; what it knew by then is saved in {file}.',
	unwritten: 'The run could not be saved in {file} ({code}).',
	noFile: 'Name the file of a saved run: acr-doctor report run.json',
	noInput: 'Nothing comes in to be read. Pipe a saved run in, or name its file.',
	unreadable: '{file} cannot be read ({code}).',
	tooLarge: '{file} is too large to be a saved run.',
	problem: {
		'no-json': '{file} is no saved run: it is not JSON, or not all of it is there.',
		foreign: '{file} is no saved run of acr-doctor.',
		newer: '{file} was saved by an acr-doctor too new for this one. Update this one.',
		fault: '{file} tells of a fault of acr-doctor, and holds no run.',
		broken: '{file} was changed, or saved by a very old acr-doctor, and cannot be understood.',
	},
} as const;
